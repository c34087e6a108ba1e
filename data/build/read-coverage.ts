import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from './read-json.js';

/** A field of a record that carries a fact. */
export interface Home {
  /** A region, or `shared`, or `vocabulary`. */
  readonly region: string;
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

/** A fact of a seed document, and what became of it. */
export interface Fact {
  /** Its position, from 1. */
  readonly number: number;
  readonly kind: string;
  readonly quote: string;
  readonly document: string;
  readonly carriedBy: readonly Home[];
  /** Why no record carries it. */
  readonly notCarried?: Readonly<Record<string, string>>;
}

export interface Document {
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
}

/** The seed documents, and their facts in order. */
export interface Coverage {
  readonly documents: readonly Document[];
  readonly facts: readonly Fact[];
}

type SeedFact = Pick<Fact, 'number' | 'kind' | 'quote' | 'document'>;
type Row = Pick<Fact, 'number' | 'notCarried'> & { readonly carriedBy?: readonly Home[] };

/** Reads `data/sources` of the checkout at `root`; undefined where it has none. */
export function readCoverage(root: string): Coverage | undefined {
  const folder = join(root, 'data', 'sources');
  if (!existsSync(join(folder, 'seed-facts.json'))) return undefined;
  const rows = new Map((readList(join(folder, 'coverage.json')) as Row[]).map((row) => [row.number, row]));
  const seeds = readList(join(folder, 'seed-facts.json')) as SeedFact[];
  const facts = seeds.map(({ number, kind, quote, document }) => ({ number, kind, quote, document, carriedBy: [], ...rows.get(number) }));
  return { documents: readList(join(folder, 'documents.json')) as Document[], facts };
}
