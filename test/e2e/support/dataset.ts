import { readFileSync } from 'node:fs';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly areaServed: readonly string[];
  readonly places?: readonly { readonly ags?: string }[];
  readonly referenceOnly?: boolean;
  readonly tombstone?: object;
  readonly provenance: { readonly reliability?: string };
}
interface Dataset {
  readonly organisations: readonly Organisation[];
  readonly municipalities: readonly { readonly ags: string; readonly name: string }[];
}

/** The built data of a region. */
export const dataset = (region: string): Dataset =>
  (JSON.parse(readFileSync(`dist/data/${region}.json`, 'utf8')) as { dataset: Dataset }).dataset;

/** What a directory of that region lists, with weak sources or without. */
export const listed = (region: string, withWeak: boolean): Organisation[] =>
  dataset(region).organisations.filter(
    ({ referenceOnly, tombstone, provenance }) =>
      !referenceOnly && !tombstone && (withWeak || !['C', 'D'].includes(provenance.reliability ?? '')),
  );
