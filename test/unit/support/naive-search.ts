import { isStopWord } from '../../../src/domain/search/stop-words.js';
import { fold } from '../../../src/domain/text/fold.js';
import type { Dataset } from '../../../src/model/dataset.js';

type Organisation = Dataset['organisations'][number];
type Filters = Readonly<Record<string, readonly string[]>>;

/** Everything that a reader may search an organisation by, written down field by field. */
function textsOf(dataset: Dataset, record: Organisation): string[] {
  const texts: (string | undefined)[] = [record.name, record.shortName];
  for (const alias of record.aliases ?? []) texts.push(alias.name);
  const terms = [
    record.kind as string,
    ...(record.targetGroups ?? []),
    ...(record.focus ?? []),
    ...(record.offers ?? []).map(({ term }) => term),
  ];
  for (const { id, labels, altLabels } of dataset.terms) {
    if (terms.includes(id)) texts.push(...Object.values(labels), ...Object.values(altLabels ?? {}).flat());
  }
  for (const ags of record.areaServed) texts.push(dataset.municipalities.find((town) => town.ags === ags)?.name ?? ags);
  for (const { locality, district, postalCode } of record.places ?? []) texts.push(locality, district, postalCode);
  for (const code of namesLanguages(record)) {
    for (const reader of ['de', 'en', code])
      texts.push(new Intl.DisplayNames([reader], { type: 'language' }).of(code.split('-')[0] ?? code));
  }
  texts.push(...Object.values(record.purpose ?? {}), ...Object.values(record.role ?? {}), ...(record.communities ?? []));
  for (const { text } of record.offers ?? []) texts.push(...Object.values(text ?? {}));
  for (const { text } of record.slots ?? []) texts.push(...Object.values(text ?? {}));
  return texts.filter((text) => text !== undefined);
}

const namesLanguages = ({ languages = [], offers = [] }: Organisation): string[] => [
  ...languages.map(({ code }) => code),
  ...offers.flatMap((offer) => offer.languages ?? []),
];

function seatsOf({ places = [], areaServed }: Organisation): string[] {
  const seats = places.flatMap(({ ags }) => (ags === undefined ? [] : [ags]));
  if (seats.length) return seats;
  return areaServed.length === 1 ? [...areaServed] : [];
}

const groups: Readonly<Record<string, (record: Organisation) => readonly string[]>> = {
  town: seatsOf,
  offer: ({ offers = [] }) => offers.map(({ term }) => term),
  language: namesLanguages,
  'target-group': ({ targetGroups = [] }) => targetGroups,
  kind: ({ kind }) => [kind],
  focus: ({ focus = [] }) => focus,
};

const isFound = (record: Organisation, filters: Filters, but?: string) =>
  Object.keys(groups).every((group) => {
    const wanted = filters[group] ?? [];
    return group === but || wanted.length === 0 || wanted.some((value) => groups[group]?.(record).includes(value));
  });

/** What a reader typed, word by word, without the words that only bind others. */
export function askedWords(text: string): string[] {
  const words = fold(text).split(' ').filter(Boolean);
  const bearing = words.filter((word) => !isStopWord(word));
  return bearing.length ? bearing : words;
}

/** The records that hold every word letter by letter: at the beginning of a word, or from three letters on inside one. */
export function holdingAll(dataset: Dataset, words: readonly string[]): string[] {
  const holds = (record: Organisation, word: string) =>
    textsOf(dataset, record)
      .flatMap((text) => fold(text).split(' '))
      .some((one) => one.startsWith(word) || (word.length > 2 && one.includes(word)));
  return listed(dataset)
    .filter((record) => words.every((word) => holds(record, word)))
    .map(({ id }) => id);
}

const listed = (dataset: Dataset) =>
  dataset.organisations.filter(({ referenceOnly, tombstone }) => referenceOnly !== true && tombstone === undefined);

/** What is left of the records `ids` by `filters`, and the counts behind each filter: every record looked at, nothing prepared. */
export function naiveFilter(dataset: Dataset, ids: readonly string[], filters: Filters) {
  const worded = listed(dataset).filter(({ id }) => ids.includes(id));
  const facets = Object.fromEntries(
    Object.entries(groups).map(([group, valuesOf]) => {
      const values = [...new Set(listed(dataset).flatMap((record) => valuesOf(record)))];
      const counted = worded.filter((record) => isFound(record, filters, group));
      return [
        group,
        Object.fromEntries(values.map((value) => [value, counted.filter((record) => valuesOf(record).includes(value)).length])),
      ];
    }),
  );
  return {
    ids: worded
      .filter((record) => isFound(record, filters))
      .map(({ id }) => id)
      .sort(),
    facets,
  };
}
