import { allEntries } from './entries-of.js';
import { fieldsOf } from './fields-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry, Step } from './finding.js';
import type { Rule } from './region.js';

const name = 'texts-in-german-and-english';

/** Titles and names stay as they were printed. */
const printed: ReadonlySet<Step> = new Set(['title', 'subtitle', 'name']);

const languageWord = { de: { de: 'Deutsch', en: 'German' }, en: { de: 'Englisch', en: 'English' } };

const missing = (entry: Entry, path: readonly Step[], language: 'de' | 'en') =>
  findingAt(entry, path, {
    code: name,
    severity: 'warning',
    value: language,
    ...wording(
      `Der Text fehlt auf ${languageWord[language].de}.`,
      `The text is missing in ${languageWord[language].en}.`,
      `Ergänzen Sie „${language}“.`,
      `Add ${language}.`,
    ),
  });

/** Texts stand in German and in English; titles may be German alone. */
export const textsInGermanAndEnglish: Rule = {
  name,
  check: ({ dataset }) =>
    allEntries(dataset).flatMap((entry) =>
      fieldsOf(entry)
        .filter(({ form }) => form === 'localized-text')
        .flatMap(({ path, value }) => {
          const text = value as Record<string, string>;
          const wanted = printed.has(path.at(-1) ?? '') ? (['de'] as const) : (['de', 'en'] as const);
          return wanted.filter((language) => !(language in text)).map((language) => missing(entry, path, language));
        }),
    ),
};
