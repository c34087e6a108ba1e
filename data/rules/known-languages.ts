import { languageName } from '../../src/domain/i18n/language-name.js';
import { allEntries } from './entries-of.js';
import { fieldsOf } from './fields-of.js';
import { findingAt, wording } from './finding.js';
import type { Rule } from './region.js';

const name = 'known-languages';

/** Languages whose names come from our own catalogues: not every Intl knows them. */
const own: ReadonlySet<string> = new Set(['de-simple', 'kmr', 'ti', 'rom', 'aii', 'sgn-DE', 'gsg']);

/** Whether `tag` is BCP 47 and somebody has a name for it: Intl, or our own catalogues. */
export function isKnownLanguage(tag: string): boolean {
  if (own.has(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && languageName(tag, 'en') !== tag;
  } catch {
    return false;
  }
}

/** Languages are BCP 47 tags that have a name. */
export const knownLanguages: Rule = {
  name,
  check: ({ dataset }) =>
    allEntries(dataset).flatMap((entry) =>
      fieldsOf(entry)
        .filter(({ form, value }) => form === 'language-tag' && !isKnownLanguage(String(value)))
        .map(({ path, value }) =>
          findingAt(entry, path, {
            code: name,
            value: String(value),
            ...wording(
              `Das Sprachkürzel „${String(value)}“ kennt niemand.`,
              `Nobody knows the language tag “${String(value)}”.`,
              'Schreiben Sie ein Kürzel nach BCP 47, etwa de, ar, kmr, sr-Latn.',
              'Write a BCP 47 tag such as de, ar, kmr, sr-Latn.',
            ),
          }),
        ),
    ),
};
