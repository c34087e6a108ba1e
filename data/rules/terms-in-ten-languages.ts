import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry } from './finding.js';
import type { Rule } from './region.js';

const name = 'terms-in-ten-languages';

const languages = ['de', 'de-simple', 'en', 'tr', 'ar', 'uk', 'ru', 'fa', 'fr', 'pl'];

const missing = (entry: Entry<'terms'>, field: 'labels' | 'altLabels', language: string) =>
  findingAt(entry, [field], {
    code: name,
    severity: 'error',
    value: language,
    ...(field === 'labels'
      ? wording(
          `Der Begriff hat keine Bezeichnung auf „${language}“.`,
          `The term has no label in ${language}.`,
          `Ergänzen Sie labels.${language}.`,
          `Add labels.${language}.`,
        )
      : wording(
          `Dem Begriff fehlen andere Wörter auf „${language}“, nach denen Menschen suchen.`,
          `The term lacks other words in ${language} that people search for.`,
          `Ergänzen Sie altLabels.${language}.`,
          `Add altLabels.${language}.`,
        )),
  });

/** A term has its label, and other words that people use for it, in each of the ten languages. */
export const termsInTenLanguages: Rule = {
  name,
  check: ({ dataset }) =>
    entriesOf(dataset, 'terms').flatMap((entry) =>
      (['labels', 'altLabels'] as const).flatMap((field) =>
        languages.filter((language) => !entry.record[field]?.[language]?.length).map((language) => missing(entry, field, language)),
      ),
    ),
};
