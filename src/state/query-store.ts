import type { Query } from '../domain/search/search.js';

/** What a reader has asked for: the query, the record whose page is open, and which view of what time. */
export interface ReaderQuery extends Query {
  readonly record?: string;
  readonly view?: string;
  /** The year, month or day that a view shows. */
  readonly at?: string;
}

/** One query, shared by all who follow it. */
export class QueryStore {
  #query: ReaderQuery = {};
  readonly #followers = new Set<() => void>();

  get query(): ReaderQuery {
    return this.#query;
  }

  set(query: ReaderQuery): void {
    this.#query = query;
    for (const follower of this.#followers) follower();
  }

  /** Calls `follower` after each change; the result ends that. */
  follow(follower: () => void): () => void {
    this.#followers.add(follower);
    return () => void this.#followers.delete(follower);
  }
}

const stores = new WeakMap<Element, QueryStore>();

/** The query that belongs to `element`, also before the element is defined: another may follow it already. */
export function queryStoreOf(element: Element): QueryStore {
  const known = stores.get(element);
  if (known) return known;
  const store = new QueryStore();
  stores.set(element, store);
  return store;
}
