import { Listing } from '../domain/search/listing.js';
import type { Decide, Query, SearchResult } from '../domain/search/search.js';
import { organisationKind } from '../domain/search/organisation-kind.js';
import type { Searchable } from '../domain/search/searchable.js';
import type { TextFinder } from '../domain/search/text-finder.js';
import type { Dataset } from '../model/dataset.js';

type Organisation = Searchable['organisation'];

/** What a directory shows of its dataset: the result of a query, and what there is at all. */
export class DirectoryStore {
  #listing: Listing<'organisation'> | undefined;
  decide: Decide | undefined;
  /** True where what finds texts could not be loaded: then texts are passed over. */
  hasGivenUp = false;
  #key: readonly unknown[] = [];
  #asked: Query | undefined;
  #result: SearchResult<Organisation> | undefined;
  #all: SearchResult<Organisation> | undefined;

  /** Takes a dataset over; the same one again costs nothing. Tells whether it is another. */
  setDataset(dataset: Dataset, locale: string, showUnconfirmed: boolean): boolean {
    const key = [dataset, locale, showUnconfirmed];
    if (key.every((part, i) => part === this.#key[i])) return false;
    this.#key = key;
    this.#listing = new Listing(dataset, organisationKind, {
      locale,
      showUnconfirmed,
      decide: (...asked) => this.decide?.(...asked),
    });
    this.#asked = undefined;
    this.#all = undefined;
    this.#result = undefined;
    return true;
  }

  /** Takes over what finds texts, once it is there. */
  setFinder(finder: TextFinder): void {
    if (!this.#listing) return;
    this.#listing.finder = () => finder;
    this.#asked = undefined;
  }

  /** Takes over what decides among names that a mistyped text fits alike. */
  setDecide(decide: Decide): void {
    this.decide = decide;
    this.#asked = undefined;
  }

  /**
   * The result of `query`; asking the same query object again costs nothing. While what finds texts is on its way, the
   * result before stays. Undefined before there is any.
   */
  select(query: Query): SearchResult<Organisation> | undefined {
    if (this.#asked === query || this.isWaiting(query)) return this.#result;
    this.#asked = query;
    this.#result = this.#listing?.search(query);
    return this.#result;
  }

  /** The result without any query: what there is at all. */
  get all(): SearchResult<Organisation> | undefined {
    return (this.#all ??= this.#listing?.search({ limit: 0 }));
  }

  /** What `select` asks; undefined before there is a dataset. */
  get listing(): Listing<'organisation'> | undefined {
    return this.#listing;
  }

  /** Whether `query` has words, and what finds them is not there yet. */
  isWaiting({ text }: Query): boolean {
    return Boolean(text) && !this.hasGivenUp && this.#listing !== undefined && !this.#listing.finder;
  }

  /** How many records are held back because nobody asked for weak sources. */
  get leftOut(): number {
    return (this.#listing?.records.length ?? 0) - (this.all?.total ?? 0);
  }
}
