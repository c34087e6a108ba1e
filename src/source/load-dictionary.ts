import type { Dictionary, SharedWords } from '../domain/i18n/dictionary.js';
import { baseLanguage } from '../domain/i18n/direction.js';
import de from '../domain/i18n/dictionaries/shared/de.js';

const english = () => import('../domain/i18n/dictionaries/en.js');
const onDemand: Readonly<Record<string, () => Promise<{ default: Dictionary }>>> = {
  ar: () => import('../domain/i18n/dictionaries/ar.js'),
};

/** The words that need no loading: German, for German pages and where no other arrives; of those only what every element says. */
export const dictionaryAtHand: SharedWords = de;

/**
 * The dictionary for `locale`: at once for German, else loaded; English for languages without one, German where the
 * file does not arrive.
 */
export function loadDictionary(locale: string): SharedWords | Promise<SharedWords> {
  const language = baseLanguage(locale);
  if (language === 'de') return de;
  const load = Object.hasOwn(onDemand, language) ? onDemand[language] : english;
  return (load ?? english)().then(
    (module) => module.default,
    () => de,
  );
}
