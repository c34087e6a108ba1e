import Fuse from 'fuse.js';
import type { Dataset } from '../../model/dataset.js';
import { fold } from '../text/fold.js';

/**
 * Names close to `text`, best first, at most three: what a reader who mistyped may have meant. Slow by design
 * (it compares every name), so it is asked only when nothing was found.
 *
 * @example
 * similarNames(dataset, 'Elternverien') //=> ['Türkischer Elternverein Ratingen', …]
 */
export function similarNames(organisations: Dataset['organisations'], text: string): string[] {
  const wanted = fold(text).slice(0, 60);
  if (!wanted) return [];
  const names = organisations.map(({ name, shortName, aliases }) => ({
    name,
    folded: [name, shortName ?? '', ...(aliases ?? []).map((alias) => alias.name)].map(fold).filter(Boolean),
  }));
  const fuse = new Fuse(names, { keys: ['folded'], threshold: 0.35, ignoreLocation: true, minMatchCharLength: 3 });
  return fuse.search(wanted, { limit: 3 }).map(({ item }) => item.name);
}
