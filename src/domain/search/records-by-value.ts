import type { Column } from './facets.js';

/** For each value of a column, the records that have it, in order. */
export function recordsByValue({ values, starts, codes }: Column): Uint32Array[] {
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]!++;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let record = 0; record < starts.length - 1; record++) {
    for (let at = starts[record]!; at < starts[record + 1]!; at++) lists[codes[at]!]![counts[codes[at]!]!++] = record;
  }
  return lists;
}
