import { readColumns, type Column, type Columns } from './facets.js';
import type { Groups } from './groups.js';

/**
 * Gives the columns of groups by name, each read when it is first asked for. A map asks for its towns alone and waits for no
 * other group; who asks for a second comes to ask for all, and these are read in one walk.
 */
export function columnReader<R>(
  records: readonly R[],
  groups: Groups<R>,
  isWanted: (record: number) => boolean,
): (names: readonly string[]) => Columns {
  const read = new Map<string, Column>();
  const isNew = (name: string) => !read.has(name);
  return (names) => {
    if (names.some(isNew)) {
      const walked = (read.size ? Object.keys(groups) : names).filter(isNew);
      for (const column of readColumns(records, groups, walked, isWanted)) read.set(column.group, column);
    }
    return names.map((name) => read.get(name)!);
  };
}
