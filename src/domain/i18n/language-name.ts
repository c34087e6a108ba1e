import { baseLanguage } from './direction.js';
import { remembered } from '../remembered.js';
import { unnamedLanguages } from './unnamed-languages.js';

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

/** The names that were asked for, by locale: making what knows them costs more than asking it a thousand times. */
const namesIn = remembered((locale) => {
  let names: Intl.DisplayNames | undefined;
  return remembered((tag) => {
    try {
      return ownName(tag, locale) ?? (names ??= new Intl.DisplayNames([locale, 'en'], { type: 'language' })).of(tag) ?? tag;
    } catch {
      return tag;
    }
  });
});
