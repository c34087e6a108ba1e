import type { Dataset } from '../../model/dataset.js';
import { pickText } from '../i18n/pick-text.js';
import { wellFormedLocale } from '../i18n/well-formed-locale.js';
import { foldedWords } from '../text/fold.js';
import { columnsOf, countFacets, failedGroups, groupsOf, type Facets, type Filters } from './facets.js';
import { firstOf } from './first-of.js';
import { foldFields, rangesIn, rememberingFold, score, type Range } from './match.js';
import { isListed, needsAsking } from './listed.js';
import { townName, townsOf } from './towns.js';
import { termWords, wordsOf, type Searchable, type SearchableKind } from './words-of.js';

export interface Query {
  /** What the reader typed; every word must occur, anywhere in a word. */
  readonly text?: string;
  /** Values by group: OR inside a group, AND between groups. Groups without a value do not filter. */
  readonly filters?: Filters;
  /** `relevance` (default with a text), `name` (default without), `town` or `freshness`. */
  readonly sort?: string;
  readonly offset?: number;
  readonly limit?: number;
}

export interface Hit<R> {
  readonly record: R;
  /** Where the words stand in the name or title, for highlighting. */
  readonly ranges: readonly Range[];
}

export interface SearchResult<R> {
  readonly hits: readonly Hit<R>[];
  /** How many records match, beyond `limit` too. */
  readonly total: number;
  readonly facets: Facets;
}

export interface Search<R = Searchable['organisation']> {
  search(query: Query): SearchResult<R>;
}

export interface SearchOptions<K extends SearchableKind = SearchableKind> {
  /** Language of the reader: collation and names of languages. German unless said. */
  readonly locale?: string;
  /** What is searched; organisations unless said. */
  readonly of?: K;
  /** Whether records of reliability C or D are found; true unless said. */
  readonly showUnconfirmed?: boolean;
}

/**
 * A search over one kind of record of a judged dataset. Records that stand for reference only or were withdrawn are
 * not found. Building costs one pass; `search` is synchronous and never throws.
 *
 * @example
 * createSearch(dataset).search({ text: 'elternverein', filters: { town: ['05158028'] } }).total //=> 1
 */
export function createSearch(dataset: Dataset, options?: SearchOptions<'organisation'>): Search;
export function createSearch<K extends SearchableKind>(dataset: Dataset, options: SearchOptions<K> & { of: K }): Search<Searchable[K]>;
export function createSearch(dataset: Dataset, options: SearchOptions = {}): Search<Searchable[SearchableKind]> {
  const { locale = 'de', of = 'organisation', showUnconfirmed = true } = options;
  return searchOver(dataset, of, wellFormedLocale(locale), (record) => showUnconfirmed || !needsAsking(record));
}

function searchOver<K extends SearchableKind>(
  dataset: Dataset,
  of: K,
  locale: string,
  isWanted: (record: Searchable[K]) => boolean,
): Search<Searchable[K]> {
  const records = recordsOf(dataset)[of].filter(isWanted);
  const columns = columnsOf(records, groupsOf[of]);
  const fields = later(() => {
    const context = { dataset, locale, terms: termWords(dataset) };
    const foldText = rememberingFold();
    return records.map((record) => foldFields(wordsOf[of](record, context), foldText));
  });
  const titles = records.map((record) => titleOf(record, locale));
  const order = ordersOf(dataset, records, titles, locale);

  return {
    search({ text = '', filters = {}, sort, offset = 0, limit = Infinity }) {
      const words = foldedWords(text);
      const scores = words.length ? Float64Array.from(fields(), (folded) => score(folded, words)) : undefined;
      const matches = (index: number) => !scores || (scores[index] ?? 0) > 0;
      const failed = failedGroups(columns, filters, records.length);
      const found: number[] = [];
      for (let i = 0; i < records.length; i++) if (failed[i] === 0 && matches(i)) found.push(i);
      const compare = order(sort ?? (scores ? 'relevance' : 'name'), scores);
      const from = Math.max(0, offset) || 0;
      const shown = limit > 0 ? firstOf(found, from + limit, compare).slice(from) : [];
      return {
        hits: shown.map((index) => ({ record: records[index]!, ranges: scores ? rangesIn('name', titles[index] ?? '', text) : [] })),
        total: found.length,
        facets: countFacets(columns, failed, matches),
      };
    },
  };
}

/** `make`, called when its result is first needed and never again. */
function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

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

/** How two records compare in each order; equals stand by title, then as they came. */
function ordersOf(dataset: Dataset, records: readonly Searchable[SearchableKind][], titles: readonly string[], locale: string) {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const towns = later(() => records.map((record) => townOf(record, dataset)));
  const verified = (index: number) => records[index]?.provenance.verifiedOn ?? '';
  const byTitle = (a: number, b: number) => compare(titles[a] ?? '', titles[b] ?? '') || a - b;
  return (sort: string, scores: Float64Array | undefined): ((a: number, b: number) => number) => {
    switch (sort) {
      case 'relevance':
        return (a, b) => (scores?.[b] ?? 0) - (scores?.[a] ?? 0) || byTitle(a, b);
      case 'town':
        return (a, b) => compare(towns()[a] ?? '', towns()[b] ?? '') || byTitle(a, b);
      case 'freshness':
        return (a, b) => (verified(a) < verified(b) ? 1 : verified(a) > verified(b) ? -1 : byTitle(a, b));
      default:
        return byTitle;
    }
  };
}
