import type { CollectionName, Dataset } from './dataset.js';

/** A reference of one record to another: where it stands, what it says, which lists may hold it. */
export interface Reference {
  readonly collection: CollectionName;
  readonly record: object;
  readonly path: readonly (string | number)[];
  readonly target: string;
  readonly lists: readonly CollectionName[];
}

type Rule = readonly [path: string, ...lists: CollectionName[]];

/** Every field that names another record; `*` stands for each item of a list. */
const rules: Partial<Record<CollectionName, readonly Rule[]>> = {
  organisations: [
    ['partOf', 'organisations'],
    ['memberOf/*', 'organisations'],
    ['hostedBy', 'organisations'],
    ['funders/*', 'organisations'],
    ['contactVia', 'organisations'],
    ['contacts/*/organisationId', 'organisations'],
    ['areaServed/*', 'municipalities'],
    ['places/*/ags', 'municipalities'],
    ['focus/*', 'terms'],
    ['targetGroups/*', 'terms'],
    ['offers/*/term', 'terms'],
    ['offers/*/audience/*', 'terms'],
  ],
  meetings: [
    ['organisers/*', 'organisations'],
    ['partners/*', 'organisations'],
    ['funders/*', 'organisations'],
    ['series', 'series'],
    ['partOf', 'meetings'],
    ['successor', 'meetings'],
    ['place/ags', 'municipalities'],
  ],
  series: [['organisers/*', 'organisations']],
  programmes: [
    ['partOf', 'programmes'],
    ['owners/*', 'organisations'],
    ['funders/*', 'organisations'],
    ['partners/*', 'organisations'],
    ['targetGroups/*', 'terms'],
  ],
  publications: [
    ['partOf', 'publications'],
    ['publishers/*', 'organisations'],
  ],
  statistics: [
    ['meeting', 'meetings'],
    ['areaAgs/*', 'municipalities'],
  ],
  terms: [['broader', 'terms']],
};

/** Lists that a dataset may leave out: then nothing is said of references to them. */
const optionalLists: readonly CollectionName[] = ['terms', 'municipalities'];

type Found = { path: (string | number)[]; value: unknown };

/** The values at `path` of `record`, with the way to each. */
function valuesAt(record: unknown, path: string): Found[] {
  return path.split('/').reduce<Found[]>(
    (found, step) =>
      found.flatMap(({ path: way, value }) => {
        if (typeof value !== 'object' || value === null) return [];
        if (step !== '*') return [{ path: [...way, step], value: (value as Record<string, unknown>)[step] }];
        return Array.isArray(value) ? value.map((item: unknown, i) => ({ path: [...way, i], value: item })) : [];
      }),
    [{ path: [], value: record }],
  );
}

/** The handle by which other records name a record. */
export const handleOf = (record: object): string => ('id' in record ? String(record.id) : 'ags' in record ? String(record.ags) : '');

/** Every reference in `dataset` that leads nowhere. */
export function danglingReferences(dataset: Dataset): Reference[] {
  const known = Object.fromEntries(
    (['organisations', 'meetings', 'series', 'programmes', 'publications', 'municipalities', 'terms'] as const).map((name) => [
      name,
      new Set(dataset[name].map(handleOf)),
    ]),
  ) as Partial<Record<CollectionName, Set<string>>>;
  const isKnown = (target: string, lists: readonly CollectionName[]) =>
    lists.some((name) => known[name]?.has(target) || (optionalLists.includes(name) && !known[name]?.size));

  return (Object.entries(rules) as [CollectionName, readonly Rule[]][]).flatMap(([collection, of]) =>
    dataset[collection].flatMap((record) =>
      of.flatMap(([where, ...lists]) =>
        valuesAt(record, where)
          .filter(({ value }) => typeof value === 'string' && !isKnown(value, lists))
          .map(({ path, value }) => ({ collection, record, path, target: value as string, lists })),
      ),
    ),
  );
}
