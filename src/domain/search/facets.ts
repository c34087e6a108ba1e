import type { Groups } from './groups.js';

export type Filters = Readonly<Record<string, readonly string[]>>;
/** For each group, how many records each of its values would leave. */
export type Facets = Record<string, Record<string, number>>;

/** The values of all records in one group, as numbers: those of record i are codes[starts[i]] to codes[starts[i + 1]]. */
export interface Column {
  readonly group: string;
  readonly values: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** The groups of all records as columns of numbers, so that counting touches no text. */
export type Columns = readonly Column[];

/** One walk over the records for all of `names`: a record is read once, while it is at hand. */
export function readColumns<R>(
  records: readonly R[],
  groups: Groups<R>,
  names: readonly string[],
  isWanted: (record: number) => boolean,
): Columns {
  const columns = names.map((group) => ({
    group,
    read: groups[group]!,
    numberOf: new Map<string, number>(),
    starts: new Uint32Array(records.length + 1),
    codes: [] as number[],
  }));
  records.forEach((record, i) => {
    const isRead = isWanted(i);
    for (const { read, numberOf, starts, codes } of columns) {
      if (isRead) addCodes(read(record), numberOf, codes);
      starts[i + 1] = codes.length;
    }
  });
  return columns.map((column) => ({ ...column, values: [...column.numberOf.keys()], codes: new Uint32Array(column.codes) }));
}

/** The values of one record as numbers, each once. */
function addCodes(values: readonly string[], numberOf: Map<string, number>, codes: number[]): void {
  const begin = codes.length;
  for (const value of values) {
    let code = numberOf.get(value);
    if (code === undefined) numberOf.set(value, (code = numberOf.size));
    if (!codes.includes(code, begin)) codes.push(code);
  }
}

/** The bits of all of `filtered`, as {@link failedGroups} sets them. */
export const allBits = (filtered: readonly string[]): number => (1 << filtered.length) - 1;

/** For each record, a bit for each of `columns` whose filter it does not meet: OR inside a group, AND between groups. Empty without columns. */
export function failedGroups(columns: Columns, filters: Filters, count: number): Uint32Array {
  const failed = new Uint32Array(columns.length && count);
  columns.forEach((column, bit) => failGroup(column, filters[column.group]!, 1 << bit, failed));
  return failed;
}

function failGroup({ numberOf, starts, codes, values }: Column, wanted: readonly string[], bit: number, failed: Uint32Array): void {
  const isWanted = new Uint8Array(values.length);
  for (const value of wanted) {
    const code = numberOf.get(value);
    if (code !== undefined) isWanted[code] = 1;
  }
  for (let i = 0; i < failed.length; i++) {
    let meets = 0;
    for (let at = starts[i]!; at < starts[i + 1]!; at++) meets |= isWanted[codes[at]!]!;
    if (!meets) failed[i]! |= bit;
  }
}

/**
 * The counts behind the filters, group by group: each group is counted as if its own filter were not set, so that a
 * reader sees what another value would bring. Values that no record has do not appear; a value may count 0. A group is
 * read and counted when it is first looked at. `meeting` gives the records that meet the filters of those `filtered`
 * groups whose bits are set.
 */
export function facetsOf(
  groups: readonly string[],
  columnsOf: (names: readonly string[]) => Columns,
  meeting: (bits: number) => readonly number[],
  filtered: readonly string[],
): Facets {
  const facets: Facets = {};
  for (const group of groups) {
    let counts: Facets[string] | undefined;
    const others = allBits(filtered) & ~(1 << filtered.indexOf(group));
    const count = () => countColumn(columnsOf([group])[0]!, meeting(others));
    Object.defineProperty(facets, group, { enumerable: true, get: () => (counts ??= count()) });
  }
  return facets;
}

function countColumn({ values, starts, codes }: Column, records: readonly number[]): Facets[string] {
  const counts = new Uint32Array(values.length);
  for (const record of records) for (let at = starts[record]!, end = starts[record + 1]!; at < end; at++) counts[codes[at]!]!++;
  return Object.fromEntries(values.map((value, code) => [value, counts[code]!]));
}
