import type { Column } from './facets.js';

/** For each value of a column, the records that have it, in order. Walks by index: this runs once, before any engine has warmed to it. */
export function recordsByValue({ values, starts, codes }: Column): Uint32Array[] {
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < codes.length; at++) counts[codes[at]!]!++;
  const lists = values.map((_, code) => new Uint32Array(counts[code]!));
  counts.fill(0);
  for (let record = 0, at = 0; record < starts.length - 1; record++) {
    for (const end = starts[record + 1]!; at < end; at++) {
      const code = codes[at]!;
      lists[code]![counts[code]!++] = record;
    }
  }
  return lists;
}
