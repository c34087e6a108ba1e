import type { Dataset } from '../../model/dataset.js';
import type { Distance } from '../geo/distance-to.js';
import type { NamedPlace } from '../geo/named-place.js';
import { pickText } from '../i18n/pick-text.js';
import { wellFormedLocale } from '../i18n/well-formed-locale.js';
import { columnsOf, countFacets, failedGroups, type Columns, type Facets, type Filters } from './facets.js';
import { firstOf } from './first-of.js';
import { groupsOf } from './groups.js';
import { isListed, needsAsking } from './listed.js';
import type { Range } from './ranges.js';
import type { Searchable, SearchableKind } from './searchable.js';
import type { TextFinder } from './text-finder.js';
import { townName, townsOf } from './towns.js';

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
  /** Words that no result holds: they were passed over, so that something is found. */
  readonly passedOver: readonly string[];
  /** Whether a word was taken for another: as a slip of the fingers, or by its sound. */
  readonly isGuess: boolean;
  /** The place that distances are taken from, where that is the order. */
  readonly place?: NamedPlace;
}

/** A filter that words of a query stand for: what the query is with it in their place, and how much that finds. */
export interface TermOffer {
  readonly group: string;
  readonly value: string;
  readonly query: Query;
  readonly total: number;
}

export interface Search<R = Searchable['organisation']> {
  search(query: Query): SearchResult<R>;
  /** The filters that words of the query stand for, the surest first; none that is chosen already, none that finds nothing. */
  termOffers(query: Query): TermOffer[];
  /** Whether the text names a town or a postal code, so that `distance` is an order. */
  namesPlace(text: string): boolean;
}

export interface ListingOptions {
  /** Language of the reader: collation and titles. German unless said. */
  readonly locale?: string;
  /** Whether records of reliability C or D are found; true unless said. */
  readonly showUnconfirmed?: boolean;
  /** Puts names in order that a mistyped text fits about equally well: see `decideClose`. */
  readonly decide?: (text: string, names: readonly string[]) => readonly number[];
}

/**
 * The records of one kind: filtered, counted, in order. What was typed is left to a {@link TextFinder}; without one a
 * text finds everything.
 */
export class Listing<K extends SearchableKind> implements Search<Searchable[K]> {
  readonly records: readonly Searchable[K][];
  readonly columns: Columns;
  readonly dataset: Dataset;
  readonly of: K;
  finder: (() => TextFinder) | undefined;
  readonly #showUnconfirmed: boolean;
  readonly #decide: ListingOptions['decide'];
  readonly #unwanted: Uint8Array;
  readonly #titles: readonly string[];
  readonly #order: ReturnType<typeof ordersOf>;
  #counted:
    | { readonly filters: Filters; readonly scores: Float32Array | undefined; readonly found: readonly number[]; readonly facets: Facets }
    | undefined;

  constructor(dataset: Dataset, of: K, { locale = 'de', showUnconfirmed = true, decide }: ListingOptions = {}) {
    const language = wellFormedLocale(locale);
    this.dataset = dataset;
    this.#showUnconfirmed = showUnconfirmed;
    this.#decide = decide;
    this.of = of;
    this.records = recordsOf(dataset)[of];
    this.#unwanted = Uint8Array.from(this.records, (record) => Number(!showUnconfirmed && needsAsking(record)));
    this.columns = columnsOf(this.records, groupsOf[of], (record) => this.isWanted(record));
    this.#titles = this.records.map((record) => titleOf(record, language));
    this.#order = ordersOf(dataset, this.records, this.#titles, language);
  }

  readonly isWanted = (record: number): boolean => this.#unwanted[record] === 0;

  search(query: Query): SearchResult<Searchable[K]> {
    const { text = '', filters = {}, sort, offset = 0, limit = Infinity } = query;
    const finder = text ? this.finder?.() : undefined;
    const near = sort === 'distance' ? finder?.near(text, this.#showUnconfirmed) : undefined;
    const match = finder?.match(near ? near.rest : text);
    const { found, facets } = this.#find(filters, match?.scores);
    const distanceOf = near && remembering((record: number) => near.distanceOf(this.records[record] as Searchable['organisation']));
    const order = sort && sort !== 'distance' ? sort : match ? 'relevance' : 'name';
    const compare = distanceOf ? byDistance(distanceOf, this.#order(order, match?.scores)) : this.#order(order, match?.scores);
    const from = Math.max(0, offset) || 0;
    const first = limit > 0 ? firstOf(found, Math.max(from + limit, shortlist), compare) : [];
    const decided = match?.isGuess && order === 'relevance' && !near ? this.#decided(text, first, match.scores) : first;
    return {
      hits: decided.slice(from, from + limit).map((record) => {
        const distance = distanceOf?.(record);
        const ranges = finder && match ? finder.rangesIn(this.#titles[record]!, match) : [];
        return { record: this.records[record]!, ranges, ...(distance && { distance }) };
      }),
      total: found.length,
      facets,
      passedOver: match?.passedOver ?? (text && !finder ? [text] : []),
      isGuess: match?.isGuess ?? false,
      ...(near && { place: near.place }),
    };
  }

  termOffers(query: Query): TermOffer[] {
    const { text = '', filters = {} } = query;
    const named = text ? (this.finder?.().named(text) ?? []) : [];
    return named
      .filter(({ group, value }) => !filters[group]?.includes(value))
      .map(({ group, value, rest }) => {
        const offered = { ...query, text: rest, filters: { ...filters, [group]: [...(filters[group] ?? []), value] } };
        return { group, value, query: offered, total: this.search({ ...offered, limit: 0 }).total };
      })
      .filter(({ total }) => total > 0);
  }

  namesPlace(text: string): boolean {
    return Boolean(text && this.finder?.().namesPlace(text));
  }

  /** Those at the top that score about alike, in the order that `decide` gives them. */
  #decided(text: string, first: readonly number[], scores: Float32Array): readonly number[] {
    const best = scores[first[0] ?? 0]! * about;
    const end = first.slice(0, shortlist).findIndex((record) => scores[record]! < best);
    const close = first.slice(0, end < 0 ? shortlist : end);
    if (!this.#decide || close.length < 2) return first;
    const order = this.#decide(
      text,
      close.map((record) => this.#titles[record]!),
    );
    return [...order.map((position) => close[position]!), ...first.slice(close.length)];
  }

  /** What is found, and the counts; the same question again, in another order or further on, is not counted again. */
  #find(filters: Filters, scores: Float32Array | undefined) {
    const last = this.#counted;
    if (last?.scores === scores && last && sameFilters(last.filters, filters)) return last;
    const failed = failedGroups(this.columns, filters, this.records.length);
    const matched: number[] = [];
    const found: number[] = [];
    for (let record = 0; record < failed.length; record++) {
      if (this.#unwanted[record] || (scores && scores[record] === 0)) continue;
      matched.push(record);
      if (failed[record] === 0) found.push(record);
    }
    this.#counted = {
      filters,
      scores,
      found,
      facets: countFacets(this.columns, failed, Uint32Array.from(matched)),
    };
    return this.#counted;
  }
}

/** So many at the top are looked at closely where a text was mistyped. */
const shortlist = 20;
/** Scores that differ by less are about the same. */
const about = 0.8;
/** In kilometres: what has no place stands last. */
const farthest = 99_999;

function remembering<T>(find: (record: number) => T): (record: number) => T {
  const known = new Map<number, T>();
  return (record) => {
    if (!known.has(record)) known.set(record, find(record));
    return known.get(record) as T;
  };
}

const byDistance =
  (distanceOf: (record: number) => Distance | undefined, otherwise: (a: number, b: number) => number) =>
  (a: number, b: number): number =>
    (distanceOf(a)?.kilometres ?? farthest) - (distanceOf(b)?.kilometres ?? farthest) || otherwise(a, b);

const sameFilters = (one: Filters, other: Filters): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

const recordsOf = (dataset: Dataset): { readonly [K in SearchableKind]: readonly Searchable[K][] } => ({
  organisation: dataset.organisations.filter(isListed),
  meeting: dataset.meetings,
  publication: dataset.publications,
});

const titleOf = (record: Searchable[SearchableKind], locale: string): string =>
  'name' in record ? record.name : (pickText(record.title, locale)?.text ?? '');

/** The names of the towns a record is found in. */
function townOf(record: Searchable[SearchableKind], dataset: Dataset): string {
  if ('areaServed' in record)
    return townsOf(record)
      .map((ags) => townName(dataset, ags))
      .join(' ');
  return 'place' in record ? (record.place?.locality ?? '') : '';
}

/** How two records compare in each order; equals stand by what was verified last, by title, then as they came. */
function ordersOf(dataset: Dataset, records: readonly Searchable[SearchableKind][], titles: readonly string[], locale: string) {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  let towns: readonly string[] | undefined;
  const verified = (record: number) => records[record]?.provenance.verifiedOn ?? '';
  const byTitle = (a: number, b: number) => compare(titles[a]!, titles[b]!) || a - b;
  const byFreshness = (a: number, b: number) => (verified(a) < verified(b) ? 1 : verified(a) > verified(b) ? -1 : byTitle(a, b));
  return (sort: string, scores: Float32Array | undefined): ((a: number, b: number) => number) => {
    switch (sort) {
      case 'relevance':
        return (a, b) => (scores ? scores[b]! - scores[a]! : 0) || byFreshness(a, b);
      case 'town':
        towns ??= records.map((record) => townOf(record, dataset));
        return (a, b) => compare(towns![a]!, towns![b]!) || byTitle(a, b);
      case 'freshness':
        return byFreshness;
      default:
        return byTitle;
    }
  };
}
