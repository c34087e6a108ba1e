import { baseLanguage } from './direction.js';
import { unnamedLanguages } from './unnamed-languages.js';

/**
 * The name of a language for a reader of `locale`; the tag itself where nothing is known of it.
 *
 * @example
 * languageName('tr', 'de') //=> 'Türkisch'
 */
export function languageName(tag: string, locale: string): string {
  try {
    return ownName(tag, locale) ?? namesIn(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const columns = ['de', 'en', 'ar'];

/** Our own name of a language that Intl does not name; English for readers whose language has no column. */
function ownName(tag: string, locale: string): string | undefined {
  const names = Object.hasOwn(unnamedLanguages, tag) ? unnamedLanguages[tag]?.split('|') : undefined;
  return names?.[columns.indexOf(baseLanguage(locale))] ?? names?.[1];
}

const cache = new Map<string, Intl.DisplayNames>();

/** One formatter per locale: making one costs more than asking it a thousand times. */
function namesIn(locale: string): Intl.DisplayNames {
  const known = cache.get(locale);
  if (known) return known;
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'language' });
  cache.set(locale, names);
  return names;
}
