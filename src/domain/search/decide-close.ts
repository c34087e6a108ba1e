import Fuse from 'fuse.js';
import { fold } from '../text/fold.js';

/**
 * The order of names that a mistyped text fits about equally well: positions in `names`, the closest first. Compares letter by
 * letter, so it is asked of a shortlist only.
 *
 * @example
 * decideClose('anadlou', ['Anatolia', 'Anadolu']) //=> [1, 0]
 */
export function decideClose(text: string, names: readonly string[]): number[] {
  const fuse = new Fuse(names.map(fold), { includeScore: true, ignoreLocation: true, threshold: 1 });
  const found = fuse.search(fold(text)).map(({ refIndex }) => refIndex);
  return [...found, ...names.keys()].filter((position, i, all) => all.indexOf(position) === i);
}
