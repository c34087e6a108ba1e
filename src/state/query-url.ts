import type { ReaderQuery } from './query-store.js';

const single = { q: 'text', sort: 'sort', record: 'record', view: 'view', at: 'at' } as const;

/**
 * The query that stands in `parameters` (the text of a fragment or of a query string) under `prefix`; undefined where
 * nothing of it does. Unknown names are taken for filter groups; what they mean is decided where there is data.
 *
 * @example
 * readQuery('list.q=chor&list.town=05158016', 'list') //=> { text: 'chor', filters: { town: ['05158016'] } }
 */
export function readQuery(parameters: string, prefix: string): ReaderQuery | undefined {
  const own = [...new URLSearchParams(parameters)].flatMap(([name, value]) =>
    name.startsWith(`${prefix}.`) && value ? [[name.slice(prefix.length + 1), value] as const] : [],
  );
  if (!own.length) return undefined;
  const query: Record<string, string> = {};
  const filters = new Map<string, string[]>();
  for (const [name, value] of own) {
    if (Object.hasOwn(single, name)) query[single[name as keyof typeof single]] = value;
    else if (/^[a-z-]{1,40}$/.test(name)) filters.set(name, [...(filters.get(name) ?? []), value]);
  }
  return { ...query, ...(filters.size && { filters: Object.fromEntries(filters) }) };
}

/**
 * `parameters` with the query written under `prefix` in place of what stood there; what belongs to others stays, a
 * plain anchor does not.
 *
 * @example
 * writeQuery('top', 'list', { text: 'chor' }) //=> 'list.q=chor'
 */
export function writeQuery(parameters: string, prefix: string, query: ReaderQuery): string {
  const others = [...new URLSearchParams(parameters)].filter(([name, value]) => value && !name.startsWith(`${prefix}.`));
  const own = Object.entries(single).flatMap(([name, field]) => (query[field] ? [[name, query[field]] as const] : []));
  const filters = Object.entries(query.filters ?? {}).flatMap(([group, values]) => values.map((value) => [group, value] as const));
  const written = [...own, ...filters].map(([name, value]) => [`${prefix}.${name}`, value]);
  return new URLSearchParams([...others, ...written] as string[][]).toString();
}
