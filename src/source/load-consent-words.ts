import de from '../domain/i18n/consent-dictionaries/de.js';
import type { ConsentWords } from '../domain/i18n/consent-dictionary.js';

const onDemand: Readonly<Record<string, () => Promise<{ default: ConsentWords }>>> = {
  en: () => import('../domain/i18n/consent-dictionaries/en.js'),
  ar: () => import('../domain/i18n/consent-dictionaries/ar.js'),
};

/** The words that ask for foreign content, by the `$code` of a dictionary; German where the file does not arrive. */
export const loadConsentWords = async (code: string): Promise<ConsentWords> =>
  onDemand[code]?.().then(
    (module) => module.default,
    () => de,
  ) ?? de;
