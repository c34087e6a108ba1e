import { baseLanguage } from './direction.js';

/** What a list without a script says of the dates of a meeting that repeats; no element needs it. */
interface DateWords {
  readonly next: string;
  /** Instead of the next dates. */
  readonly none: string;
}

const en: DateWords = { next: 'The next dates', none: 'none known' };
const words: Readonly<Record<string, DateWords>> = {
  ar: { next: 'المواعيد القادمة', none: 'غير معروفة' },
  de: { next: 'Die nächsten Termine', none: 'keine bekannt' },
  en,
};

/**
 * The words for a reader of `locale`; the English ones where there are none.
 *
 * @example
 * dateWordsOf('de-AT').none //=> 'keine bekannt'
 */
export function dateWordsOf(locale: string): DateWords {
  const language = baseLanguage(locale);
  return (Object.hasOwn(words, language) ? words[language] : undefined) ?? en;
}
