import type { Query, Search } from './search.js';

/** A query with one thing less: what is left out, and how much would be found then. */
export interface Relaxed {
  /** The filter group that is left out; `text` for the words. */
  readonly without: string;
  readonly query: Query;
  readonly total: number;
}

/**
 * Ways out of an empty result: each filter group that is set, and the words, left out by itself; those that find
 * something, most first. `fixed` groups are never left out.
 */
export function relax(search: Search<unknown>, query: Query, fixed: readonly string[] = []): Relaxed[] {
  const groups = Object.keys(query.filters ?? {}).filter((group) => query.filters?.[group]?.length && !fixed.includes(group));
  const ways = [
    ...groups.map((group) => ({ without: group, query: { ...query, filters: { ...query.filters, [group]: [] } } })),
    ...(query.text ? [{ without: 'text', query: { ...query, text: '' } }] : []),
  ];
  return ways
    .map((way) => ({ ...way, total: search.search({ ...way.query, limit: 0 }).total }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
