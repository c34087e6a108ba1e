import type { Dataset } from '../../model/dataset.js';
import { collationIn } from '../i18n/collation-in.js';
import { wellFormedLocale } from '../i18n/well-formed-locale.js';
import { remembered } from '../remembered.js';
import { columnReader } from './column-reader.js';
import { allBits, facetsOf, failedGroups, type Columns, type Facets, type Filters } from './facets.js';
import { firstOf } from './first-of.js';
import type { Kind } from './kind.js';
import { needsAsking } from './listed.js';
import type { Searchable, SearchableKind } from './searchable.js';
import type { TextMatch } from './match-query.js';
import type { NamedValue } from './named-values.js';
import type { Decide, Query, Search, SearchResult } from './search.js';
import type { TextFinder } from './text-finder.js';
import { titleOrder } from './title-order.js';

export interface ListingOptions {
  /** Language of the reader: collation and titles. German unless said. */
  readonly locale?: string;
  /** Whether records of reliability C or D are found; true unless said. */
  readonly showUnconfirmed?: boolean;
  /** Puts those at the top in order that a mistyped text fits about equally well: `decideClose`. */
  readonly decide?: Decide;
}

/**
 * The records of one kind: filtered, counted, in order. What was typed is left to a {@link TextFinder}; without one a
 * text finds everything.
 */
export class Listing<K extends SearchableKind> implements Search<Searchable[K]> {
  readonly records: readonly Searchable[K][];
  readonly dataset: Dataset;
  readonly of: K;
  finder: (() => TextFinder) | undefined;
  readonly #showUnconfirmed: boolean;
  readonly #decide: ListingOptions['decide'];
  readonly #groups: readonly string[];
  readonly #columnsOf: (groups: readonly string[]) => Columns;
  readonly #titles: readonly string[];
  readonly #order: ReturnType<typeof ordersOf>;
  /** The records that may be shown. */
  readonly #wanted: readonly number[];
  #counted: Found | undefined;

  constructor(dataset: Dataset, kind: Kind<K>, { locale = 'de', showUnconfirmed = true, decide }: ListingOptions = {}) {
    const language = wellFormedLocale(locale);
    this.dataset = dataset;
    this.#showUnconfirmed = showUnconfirmed;
    this.#decide = decide;
    this.of = kind.of;
    this.records = kind.recordsIn(dataset);
    this.#wanted = [...this.records.keys()].filter(this.isWanted);
    this.#groups = Object.keys(kind.groups);
    this.#columnsOf = columnReader(this.records, kind.groups, this.isWanted);
    this.#titles = this.records.map((record) => kind.titleOf(record, language));
    this.#order = ordersOf(dataset, kind, this.records, this.#titles, language);
  }

  /** The groups of all records. */
  get columns(): Columns {
    return this.#columnsOf(this.#groups);
  }

  readonly isWanted = (record: number): boolean => this.#showUnconfirmed || !needsAsking(this.records[record]!);

  search(query: Query): SearchResult<Searchable[K]> {
    const { text = '', filters = {}, sort, offset = 0, limit = Infinity } = query;
    const finder = text ? this.finder?.() : undefined;
    const near = sort === 'distance' ? finder?.near(text, this.#showUnconfirmed) : undefined;
    const match = finder?.match(near ? near.rest : text);
    const { failed, total, found, facets } = this.#find(filters, match);
    const { records } = this;
    const distances = near?.distances(records as readonly Searchable['organisation'][]);
    const order = sort && sort !== 'distance' ? sort : match ? 'relevance' : 'name';
    const otherwise = this.#order(order, match?.scores);
    const compare = distances?.orderOr(otherwise) ?? otherwise;
    const from = Math.max(0, offset) || 0;
    const wanted = from + limit;
    const titles = this.#titles;
    const inOrder = () =>
      match && order === 'relevance' && !near
        ? finder!.foremost({ failed, total }, match, wanted, { compare, firstOf, decide: this.#decide, titles })
        : firstOf(found(), wanted, compare);
    const first = limit > 0 ? inOrder() : [];
    return {
      hits: first.slice(from, from + limit).map((record) => {
        const distance = distances?.of(record);
        const hit = { record: records[record]!, ranges: [], ...(distance && { distance }) };
        return match ? finder!.marked(hit, titles[record]!, match) : hit;
      }),
      total,
      facets,
      get matching() {
        return found().map((record) => records[record]!);
      },
      passedOver: match?.passedOver ?? (text && !finder ? [text] : []),
      isGuess: match?.isGuess ?? false,
      ...(near && { place: near.place }),
    };
  }

  named(text: string): readonly NamedValue[] {
    return (text && this.finder?.().named(text)) || [];
  }

  namesPlace(text: string): boolean {
    return Boolean(text && this.finder?.().namesPlace(text));
  }

  /** What is found, with its counts; the same question again, in another order or further on, is not counted again. */
  #find(filters: Filters, match: TextMatch | undefined): Found {
    const last = this.#counted;
    if (last && last.match === match && sameFilters(last.filters, filters)) return last;
    const filtered = this.#groups.filter((group) => filters[group]?.length);
    const failed = failedGroups(this.#columnsOf(filtered), filters, this.records.length);
    const meeting: (bits: number) => readonly number[] = remembered((bits) => {
      if (bits) return meeting(0).filter((record) => (failed[record]! & bits) === 0);
      const scores = match?.scores;
      return scores ? this.#wanted.filter((record) => scores[record]! > 0) : this.#wanted;
    });
    const found = () => meeting(allBits(filtered));
    const total = match ? this.finder!().count(match, failed) : found().length;
    this.#counted = { filters, match, failed, total, found, facets: facetsOf(this.#groups, this.#columnsOf, meeting, filtered) };
    return this.#counted;
  }
}

/** What a question found. */
interface Found {
  readonly filters: Filters;
  readonly match: TextMatch | undefined;
  readonly total: number;
  /** For each record 0 where no filter keeps it out; empty where none does. */
  readonly failed: Uint32Array;
  /** The records that were found: a list of thousands, which what was typed letter by letter does without. */
  readonly found: () => readonly number[];
  readonly facets: Facets;
}

const sameFilters = (one: Filters, other: Filters): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How two records compare in each order; equals stand by what was verified last, by title, then as they came. */
function ordersOf<K extends SearchableKind>(
  dataset: Dataset,
  { townOf }: Kind<K>,
  records: readonly Searchable[K][],
  titles: readonly string[],
  locale: string,
) {
  const compare = collationIn(locale);
  let towns: readonly string[] | undefined;
  const verified = (record: number) => records[record]?.provenance.verifiedOn ?? '';
  const titled = titleOrder(titles, locale);
  const byTitle = (a: number, b: number) => titled(a, b) || a - b;
  const byFreshness = (a: number, b: number) => (verified(a) < verified(b) ? 1 : verified(a) > verified(b) ? -1 : byTitle(a, b));
  return (sort: string, scores: Float32Array | undefined): ((a: number, b: number) => number) => {
    if (sort === 'relevance') return (a, b) => (scores ? scores[b]! - scores[a]! : 0) || byFreshness(a, b);
    if (sort === 'freshness') return byFreshness;
    if (sort !== 'town') return byTitle;
    towns ??= records.map((record) => townOf(record, dataset));
    return (a, b) => compare(towns![a]!, towns![b]!) || byTitle(a, b);
  };
}
