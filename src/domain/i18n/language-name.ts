import { remembered } from '../remembered.js';

/**
 * The name of a language for a reader of `locale`; the tag itself where nothing is known of it.
 *
 * @example
 * languageName('tr', 'de') //=> 'Türkisch'
 */
export function languageName(tag: string, locale: string): string {
  try {
    return namesIn(locale).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Making names costs more than asking for a thousand. */
const namesIn = remembered((locale) => new Intl.DisplayNames([locale, 'en'], { type: 'language' }));
