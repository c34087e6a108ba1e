import type { Dataset } from '../../model/dataset.js';
import { languageName } from '../i18n/language-name.js';
import type { Filters } from './facets.js';

/** Case and accents make no difference: an editor writes a name as it stands in the list. */
const { compare } = new Intl.Collator('de', { sensitivity: 'base' });
const isSame = (one: string, other: string): boolean => compare(one, other) === 0;

/**
 * Filters as an editor writes them into an attribute: groups with a colon, values with commas, semicolons between.
 *
 * @example
 * parseFilters('town: Hilden, Haan; language: ar') //=> { town: ['Hilden', 'Haan'], language: ['ar'] }
 */
export const parseFilters = (text: string): Filters =>
  Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [group = '', values = ''] = part.split(/[:=]/, 2);
      const list = values
        .split(',')
        .map((value) => value.trim())
        .filter(Boolean);
      return group.trim() && list.length ? [[group.trim(), list] as const] : [];
    }),
  );

/**
 * `filters` with names in place of their keys: a town by its name or AGS, a language by its name in German, English or
 * the reader's language, a term by any of its labels. A value that names nothing stays, and finds nothing.
 */
export const resolveFilters = (filters: Filters, dataset: Dataset, locale: string): Filters =>
  Object.fromEntries(
    Object.entries(filters).map(([group, values]) => [group, values.map((value) => resolve(group, value, dataset, locale))]),
  );

function resolve(group: string, value: string, dataset: Dataset, locale: string): string {
  if (group === 'town') return dataset.municipalities.find(({ ags, name }) => ags === value || isSame(name, value))?.ags ?? value;
  if (group === 'language')
    return (
      languageCodesIn(dataset).find((code) => [locale, 'de', 'en'].some((reader) => isSame(languageName(code, reader), value))) ?? value
    );
  return dataset.terms.find(({ id, labels }) => id === value || Object.values(labels).some((label) => isSame(label, value)))?.id ?? value;
}

const languageCodesIn = (dataset: Dataset): string[] => [
  ...new Set(
    dataset.organisations.flatMap(({ languages, offers }) => [
      ...(languages ?? []).map(({ code }) => code),
      ...(offers ?? []).flatMap((offer) => offer.languages ?? []),
    ]),
  ),
];
