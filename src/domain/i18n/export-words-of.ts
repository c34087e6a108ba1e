import ar from './dictionaries/export/ar.js';
import de from './dictionaries/export/de.js';
import en from './dictionaries/export/en.js';
import { baseLanguage } from './direction.js';
import type { ExportWords } from './export-words.js';

const dictionaries: Readonly<Record<string, ExportWords>> = { ar, de, en };

/**
 * The words for a reader of `locale`; the English ones where there are none.
 *
 * @example
 * exportWordsOf('de-AT').cancelled //=> 'Abgesagt'
 */
export function exportWordsOf(locale: string): ExportWords {
  const language = baseLanguage(locale);
  return (Object.hasOwn(dictionaries, language) ? dictionaries[language] : undefined) ?? en;
}
