import ar from '../../domain/i18n/dictionaries/ar.js';
import de from '../../domain/i18n/dictionaries/de.js';
import en from '../../domain/i18n/dictionaries/en.js';
import type { Dictionary } from '../../domain/i18n/dictionary.js';

const dictionaries: Readonly<Record<string, Dictionary>> = { de, en, ar };

/** The dictionaries of `languages`, each once; throws a plain sentence where there is none. */
export function namedDictionaries(languages: readonly string[]): readonly [Dictionary, ...Dictionary[]] {
  const [first, ...rest] = [...new Set(languages)].map(dictionaryOf);
  if (!first) throw new Error('Say which language: --lang de');
  return [first, ...rest];
}

function dictionaryOf(language: string): Dictionary {
  const dictionary = Object.hasOwn(dictionaries, language) ? dictionaries[language] : undefined;
  if (!dictionary) throw new Error(`There is no dictionary "${language}"; there are ${Object.keys(dictionaries).join(', ')}.`);
  return dictionary;
}
