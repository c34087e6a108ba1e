import { createSearch } from '../domain/search/create-search.js';
import type { Query, Search, SearchResult } from '../domain/search/listing.js';
import { isListed, needsAsking } from '../domain/search/listed.js';
import type { Searchable } from '../domain/search/searchable.js';
import type { Dataset } from '../model/dataset.js';

type Organisation = Searchable['organisation'];

/** What a directory shows of its dataset: the result of a query, and what there is at all. */
export class DirectoryStore {
  #search: Search | undefined;
  #key: readonly unknown[] = [];
  #asked: Query | undefined;
  #result: SearchResult<Organisation> | undefined;
  #all: SearchResult<Organisation> | undefined;

  /** Takes a dataset over; the same one again costs nothing. Tells whether it is another. */
  setDataset(dataset: Dataset, locale: string, showUnconfirmed: boolean): boolean {
    const key = [dataset, locale, showUnconfirmed];
    if (key.every((part, i) => part === this.#key[i])) return false;
    this.#key = key;
    this.#search = createSearch(dataset, { locale, of: 'organisation', showUnconfirmed });
    this.#asked = undefined;
    this.#all = undefined;
    return true;
  }

  /** The result of `query`; asking the same query object again costs nothing. Undefined before there is a dataset. */
  select(query: Query): SearchResult<Organisation> | undefined {
    if (this.#asked === query) return this.#result;
    this.#asked = query;
    this.#result = this.#search?.search(query);
    return this.#result;
  }

  /** The result without any query: what there is at all. */
  get all(): SearchResult<Organisation> | undefined {
    return (this.#all ??= this.#search?.search({ limit: 0 }));
  }

  /** The organisations of `dataset` that a query may find. */
  listed(dataset: Dataset, showUnconfirmed: boolean): Organisation[] {
    return dataset.organisations.filter((record) => isListed(record) && (showUnconfirmed || !needsAsking(record)));
  }

  /** What `select` asks; undefined before there is a dataset. */
  get search(): Search | undefined {
    return this.#search;
  }

  /** How many records are held back because nobody asked for weak sources. */
  leftOut(dataset: Dataset): number {
    return dataset.organisations.filter((record) => isListed(record) && needsAsking(record)).length;
  }
}
