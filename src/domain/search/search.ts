import type { Distance } from '../geo/distance-to.js';
import type { NamedPlace } from '../geo/named-place.js';
import type { Facets, Filters } from './facets.js';
import type { NamedValue } from './named-values.js';
import type { Range } from './ranges.js';
import type { Searchable } from './searchable.js';

export interface Query {
  /** What the reader typed: words in any order, "words side by side", -words that must not occur. */
  readonly text?: string;
  /** Values by group: OR inside a group, AND between groups. Groups without a value do not filter. */
  readonly filters?: Filters;
  /** `relevance` (default with a text), `name` (default without), `town`, `freshness` or `distance`. */
  readonly sort?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export interface Hit<R> {
  readonly record: R;
  /** Where what was typed stands in the name or title, for highlighting. */
  readonly ranges: readonly Range[];
  /** How far it is from the place that the text names, where that is the order. */
  readonly distance?: Distance;
}

export interface SearchResult<R> {
  readonly hits: readonly Hit<R>[];
  /** How many records match, beyond `limit` too. */
  readonly total: number;
  readonly facets: Facets;
  /** All of them, beyond `offset` and `limit` too, as they stand in the dataset. */
  readonly matching: readonly R[];
  /** Words that no result holds: they were passed over, so that something is found. */
  readonly passedOver: readonly string[];
  /** Whether a word was taken for another: as a slip of the fingers, or by its sound. */
  readonly isGuess: boolean;
  /** The place that distances are taken from, where that is the order. */
  readonly place?: NamedPlace;
}

export interface Search<R = Searchable['organisation']> {
  search(query: Query): SearchResult<R>;
  /** The values of filter groups that words of the text stand for, the surest first. */
  named(text: string): readonly NamedValue[];
  /** Whether the text names a town or a postal code, so that `distance` is an order. */
  namesPlace(text: string): boolean;
}

/** Puts a shortlist in another order, if it can; `scores` and `titles` are those of all records. */
export type Decide = (
  text: string,
  shortlist: readonly number[],
  scores: Float32Array,
  titles: readonly string[],
) => readonly number[] | undefined;
