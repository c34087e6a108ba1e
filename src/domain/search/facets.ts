import { languageCodes, type Searchable, type SearchableKind } from './words-of.js';
import { townsOf } from './towns.js';

export type Filters = Readonly<Record<string, readonly string[]>>;
/** For each group, how many records each of its values would leave. */
export type Facets = Record<string, Record<string, number>>;

type Groups<R> = Readonly<Record<string, (record: R) => readonly string[]>>;

/** The filter groups of each kind of record, and the values a record has in them. */
export const groupsOf: { readonly [K in SearchableKind]: Groups<Searchable[K]> } = {
  organisation: {
    town: townsOf,
    offer: (record) => (record.offers ?? []).map((offer) => offer.term),
    language: languageCodes,
    'target-group': (record) => record.targetGroups ?? [],
    kind: (record) => [record.kind],
    focus: (record) => record.focus ?? [],
  },
  meeting: {
    town: (record) => (record.place?.ags ? [record.place.ags] : []),
    kind: (record) => [record.kind],
    organiser: (record) => record.organisers,
    language: (record) => (record.languages ?? []).map((use) => use.code),
  },
  publication: {
    type: (record) => [record.type],
    publisher: (record) => record.publishers,
  },
};

/** The values of all records in one group, as numbers: those of record i are codes[starts[i]] to codes[starts[i + 1]]. */
interface Column {
  readonly group: string;
  readonly values: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The groups of all records as columns of numbers, so that counting touches no text. */
export type Columns = readonly Column[];

export const columnsOf = <R>(records: readonly R[], groups: Groups<R>): Columns =>
  Object.entries(groups).map(([group, read]) => {
    const numberOf = new Map<string, number>();
    const starts = new Uint32Array(records.length + 1);
    const codes: number[] = [];
    records.forEach((record, i) => {
      const begin = codes.length;
      for (const value of read(record)) {
        const code = numberOf.get(value) ?? numberOf.size;
        numberOf.set(value, code);
        if (!codes.includes(code, begin)) codes.push(code);
      }
      starts[i + 1] = codes.length;
    });
    return { group, values: [...numberOf.keys()], numberOf, starts, codes: Uint32Array.from(codes) };
  });

/** For each record, a bit for each group whose filter it does not meet: OR inside a group, AND between groups. */
export function failedGroups(columns: Columns, filters: Filters, count: number): Uint32Array {
  const failed = new Uint32Array(count);
  columns.forEach(({ group, numberOf, starts, codes, values }, bit) => {
    const wanted = filters[group] ?? [];
    if (!wanted.length) return;
    const isWanted = new Uint8Array(values.length);
    for (const value of wanted) {
      const code = numberOf.get(value);
      if (code !== undefined) isWanted[code] = 1;
    }
    for (let i = 0; i < count; i++) {
      let meets = 0;
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) meets |= isWanted[codes[at] ?? 0] ?? 0;
      if (!meets) failed[i] = (failed[i] ?? 0) | (1 << bit);
    }
  });
  return failed;
}

/**
 * The counts behind the filters: each group is counted as if its own filter were not set, so that a reader sees what
 * another value would bring. Values that no record has do not appear; a value may count 0.
 */
export function countFacets(columns: Columns, failed: Uint32Array, matches: (index: number) => boolean): Facets {
  const counts = columns.map(({ values }) => new Uint32Array(values.length));
  for (let i = 0; i < failed.length; i++) {
    if (!matches(i)) continue;
    const bits = failed[i] ?? 0;
    columns.forEach(({ starts, codes }, bit) => {
      if ((bits & ~(1 << bit)) !== 0) return;
      const column = counts[bit] ?? new Uint32Array();
      for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) column[codes[at] ?? 0]!++;
    });
  }
  return Object.fromEntries(
    columns.map(({ group, values }, bit) => [group, Object.fromEntries(values.map((value, code) => [value, counts[bit]?.[code] ?? 0]))]),
  );
}
