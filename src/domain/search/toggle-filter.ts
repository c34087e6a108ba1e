import type { Filters } from './facets.js';

/** `filters` without those of `groups`. */
export const withoutGroups = (filters: Filters, groups: readonly string[]): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([group]) => !groups.includes(group)));

/** `filters` with `value` chosen in `group`, or no longer chosen where it was. */
export function toggleFilter(filters: Filters, group: string, value: string): Filters {
  const values = filters[group] ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...withoutGroups(filters, [group]), ...(next.length && { [group]: next }) };
}
