import type { Dataset } from '../../model/dataset.js';
import { languageName } from '../i18n/language-name.js';
import { townName } from './towns.js';

/** The records that can be searched, by the name of their kind. */
export interface Searchable {
  organisation: Dataset['organisations'][number];
  meeting: Dataset['meetings'][number];
  publication: Dataset['publications'][number];
}
export type SearchableKind = keyof Searchable;

/** A field of a record as search sees it: its texts and how much a match in it counts. */
export interface FieldWords {
  readonly field: string;
  readonly weight: number;
  readonly texts: readonly string[];
}

type Localized = Readonly<Record<string, string>>;
const all = (text: Localized | undefined): string[] => (text ? Object.values(text) : []);
const allOf = (texts: readonly (Localized | undefined)[] | undefined): string[] => (texts ?? []).flatMap(all);

/** Looks terms up: every label and every other word for each, in all languages. */
export type TermWords = (ids: readonly string[] | undefined) => string[];

/** The words of every term of `dataset`. */
export function termWords(dataset: Dataset): TermWords {
  const words = new Map(
    dataset.terms.map((term) => [term.id, [...all(term.labels), ...Object.values(term.altLabels ?? {}).flat()]] as const),
  );
  return (ids = []) => ids.flatMap((id) => words.get(id) ?? []);
}

const languageWords = (codes: readonly string[], locale: string) =>
  [...new Set(codes)].flatMap((code) => [locale, 'de', 'en', code].map((reader) => languageName(code, reader)));

interface Context {
  readonly dataset: Dataset;
  readonly locale: string;
  readonly terms: TermWords;
}

const organisationWords = (record: Searchable['organisation'], { dataset, locale, terms }: Context): FieldWords[] => [
  { field: 'name', weight: 10, texts: [record.name] },
  { field: 'alias', weight: 9, texts: [record.shortName ?? '', ...(record.aliases ?? []).map((alias) => alias.name)] },
  {
    field: 'offer',
    weight: 6,
    texts: [...terms(record.offers?.map((offer) => offer.term)), ...allOf(record.offers?.map((offer) => offer.text))],
  },
  {
    field: 'town',
    weight: 5,
    texts: [
      ...record.areaServed.map((ags) => townName(dataset, ags)),
      ...(record.places ?? []).flatMap((place) => [place.locality ?? '', place.district ?? '', place.postalCode ?? '']),
    ],
  },
  { field: 'language', weight: 5, texts: languageWords(languageCodes(record), locale) },
  { field: 'group', weight: 4, texts: [...terms(record.targetGroups), ...terms(record.focus), ...(record.communities ?? [])] },
  { field: 'kind', weight: 3, texts: terms([record.kind]) },
  { field: 'text', weight: 2, texts: [...all(record.purpose), ...all(record.role), ...allOf(record.slots?.map((slot) => slot.text))] },
];

const meetingWords = (record: Searchable['meeting'], { dataset, locale }: Context): FieldWords[] => [
  { field: 'title', weight: 10, texts: all(record.title) },
  { field: 'topic', weight: 6, texts: [...allOf(record.topics), ...allOf(record.agenda)] },
  {
    field: 'town',
    weight: 5,
    texts: [record.place?.name ?? '', record.place?.locality ?? '', record.place?.ags ? townName(dataset, record.place.ags) : ''],
  },
  { field: 'organiser', weight: 4, texts: [...organisationNames(dataset, record.organisers), ...all(record.organiserText)] },
  {
    field: 'language',
    weight: 4,
    texts: languageWords(
      (record.languages ?? []).map((use) => use.code),
      locale,
    ),
  },
  { field: 'text', weight: 2, texts: [...all(record.description), ...allOf(record.goals)] },
];

const publicationWords = (record: Searchable['publication'], { dataset }: Context): FieldWords[] => [
  { field: 'title', weight: 10, texts: [...all(record.title), record.issue ?? ''] },
  { field: 'subtitle', weight: 8, texts: all(record.subtitle) },
  { field: 'topic', weight: 6, texts: allOf(record.topics) },
  { field: 'publisher', weight: 4, texts: organisationNames(dataset, record.publishers) },
  { field: 'text', weight: 2, texts: all(record.summary) },
];

const organisationNames = (dataset: Dataset, ids: readonly string[]): string[] =>
  dataset.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** The languages of an organisation: those it speaks and those of its offers. */
export const languageCodes = (record: Searchable['organisation']): string[] => [
  ...new Set([...(record.languages ?? []).map((use) => use.code), ...(record.offers ?? []).flatMap((offer) => offer.languages ?? [])]),
];

/** For each kind of record, how its words are gathered. */
export const wordsOf: { readonly [K in SearchableKind]: (record: Searchable[K], context: Context) => FieldWords[] } = {
  organisation: organisationWords,
  meeting: meetingWords,
  publication: publicationWords,
};
