import type { Column } from './facets.js';

/** For each value of a column, the records that have it, in order. Walks by index: this runs once, before any engine has warmed to it. */
export function recordsByValue({ values, starts, codes }: Column): Uint32Array[] {
  const ends = new Uint32Array(values.length);
  for (let at = 0; at < codes.length; at++) ends[codes[at]!]!++;
  for (let code = 1; code < ends.length; code++) ends[code]! += ends[code - 1]!;
  const records = new Uint32Array(codes.length);
  // from the last record back, each end becomes a beginning
  for (let record = starts.length - 2, at = codes.length - 1; record >= 0; record--)
    for (const first = starts[record]!; at >= first; at--) records[--ends[codes[at]!]!] = record;
  return values.map((_, code) => records.subarray(ends[code], ends[code + 1]));
}
