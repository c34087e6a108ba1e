import { remembered } from '../remembered.js';
import { baseLanguage } from './direction.js';
import { unnamedLanguages } from './unnamed-languages.js';
import { wellFormedLocale } from './well-formed-locale.js';

/**
 * The name of a language for a reader of `locale`; the tag itself where nothing is known of it.
 *
 * @example
 * languageName('tr', 'de') //=> 'Türkisch'
 */
export const languageName = (tag: string, locale: string): string => namesIn(locale)(tag);

const columns = ['de', 'en', 'ar'];

/** Our own name of a language that Intl does not name; English for readers whose language has no column. */
function ownName(tag: string, locale: string): string | undefined {
  const names = Object.hasOwn(unnamedLanguages, tag) ? unnamedLanguages[tag]?.split('|') : undefined;
  return names?.[columns.indexOf(baseLanguage(locale))] ?? names?.[1];
}

/** By locale, then by tag: lists ask for the same few again and again. */
const namesIn = remembered((locale) => {
  const names = new Intl.DisplayNames([wellFormedLocale(locale), 'en'], { type: 'language' });
  return remembered((tag) => {
    try {
      return ownName(tag, locale) ?? names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  });
});
