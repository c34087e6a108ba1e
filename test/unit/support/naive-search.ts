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
    for (const reader of ['de', 'en', code]) texts.push(new Intl.DisplayNames([reader], { type: 'language' }).of(code));
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

/** What a search must find: every record looked at, nothing prepared, no order. */
export function naiveSearch(dataset: Dataset, text: string, filters: Filters) {
  const words = fold(text).split(' ').filter(Boolean);
  const listed = dataset.organisations.filter(({ referenceOnly, tombstone }) => referenceOnly !== true && tombstone === undefined);
  const worded = listed.filter((record) => words.every((word) => textsOf(dataset, record).some((one) => fold(one).includes(word))));
  const facets = Object.fromEntries(
    Object.entries(groups).map(([group, valuesOf]) => {
      const values = [...new Set(listed.flatMap((record) => valuesOf(record)))];
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
