import type { Query, Search } from './search.js';

/** A filter that words of a query stand for: what the query is with it in their place, and how much that finds. */
export interface TermOffer {
  readonly group: string;
  readonly value: string;
  readonly query: Query;
  readonly total: number;
}

/**
 * The filters that words of `query` stand for, at most three, those with most first; none that is chosen already, none that finds nothing.
 *
 * @example
 * termOffers(search, { text: 'ödev' }) //=> [{ group: 'offer', value: 'homework-help', query: { text: '', filters: { offer: ['homework-help'] } }, total: 12 }]
 */
export function termOffers(search: Search<unknown>, query: Query): TermOffer[] {
  const { text = '', filters = {} } = query;
  return search
    .named(text)
    .filter(({ group, value }) => !filters[group]?.includes(value))
    .map(({ group, value, rest }) => {
      const offered = { ...query, text: rest, filters: { ...filters, [group]: [...(filters[group] ?? []), value] } };
      return { group, value, query: offered, total: search.search({ ...offered, limit: 0 }).total };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
