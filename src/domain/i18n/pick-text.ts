import { remembered } from '../remembered.js';
import { baseLanguage, direction } from './direction.js';

/** A text in one language: what stands there, and what `lang` and `dir` of its element must say. */
export interface PickedText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

type Localized = Readonly<Record<string, string>>;

/** The tags to try for a reader of `locale`, best first: the tag, its language, English, German. */
const candidates = remembered((locale) => [locale, baseLanguage(locale), 'en', 'de']);

const directionOf = remembered(direction);

/**
 * The version of `text` for a reader of `locale`; another language rather than nothing. Undefined without any text.
 *
 * @example
 * pickText({ de: 'Verein', tr: 'Dernek' }, 'tr-TR') //=> { text: 'Dernek', lang: 'tr', dir: 'ltr' }
 */
export function pickText(text: Localized | undefined, locale: string): PickedText | undefined {
  if (!text) return undefined;
  const lang = candidates(locale).find((tag) => text[tag]) ?? Object.keys(text)[0];
  const found = lang === undefined ? undefined : text[lang];
  return lang === undefined || found === undefined ? undefined : { text: found, lang, dir: directionOf(lang) };
}
