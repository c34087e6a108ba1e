import type { Scope } from '../../model/consent.js';
import type { Dataset } from '../../model/dataset.js';

export interface JsonLdOptions {
  /** What becomes nodes: organisations, unless said, or meetings. */
  readonly of?: 'organisation' | 'meeting';
  /** Day on which consents are asked for, YYYY-MM-DD. */
  readonly today: string;
  /** Where the text goes: on a page (`web`, unless said), or into open data, which is a page too. */
  readonly scope?: 'web' | 'open-data';
  /** Address of the site: identifiers and permalinks begin with it. Without it identifiers are relative to the page. */
  readonly base?: string;
  /** Address of the own page of an organisation or meeting; with a `base` it is found where `bruecke build` puts it unless said. */
  readonly permalink?: (id: string) => string;
  /** The one language of texts; all languages that the data has, unless said. */
  readonly language?: string;
  /** Whether records of weak sources, languages that are only inferred, and street addresses of religious communities are written; false unless said. */
  readonly showUnconfirmed?: boolean;
  /** Ids of the organisations or meetings to write; all unless said. */
  readonly only?: readonly string[];
}

export type Organisation = Dataset['organisations'][number];
export type Meeting = Dataset['meetings'][number];
export type Place = NonNullable<Organisation['places']>[number];

/** What is written: `undefined` and empty lists fall away, a list of one is its only entry. */
export interface Node {
  readonly [property: string]: Value | readonly Value[];
}
export type Value = string | number | boolean | Node | undefined;

/** What every node needs to know. */
export interface JsonLdContext extends JsonLdOptions {
  readonly dataset: Dataset;
  readonly scopes: readonly Scope[];
  readonly showUnconfirmed: boolean;
  readonly terms: ReadonlyMap<string, Dataset['terms'][number]>;
  readonly towns: ReadonlyMap<string, Dataset['municipalities'][number]>;
  /** The organisations that may be named, listed or not. */
  readonly named: ReadonlyMap<string, Organisation>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly series: ReadonlyMap<string, Dataset['series'][number]>;
}
