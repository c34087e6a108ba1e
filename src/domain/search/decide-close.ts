import Fuse from 'fuse.js';
import { fold } from '../text/fold.js';
import type { Decide } from './search.js';

/** Scores that differ by less are about the same. */
const about = 0.8;

/**
 * Puts those of a shortlist that score about alike in the order in which a mistyped text fits their names. Compares letter
 * by letter, so it is never given all records.
 *
 * @example
 * decideClose('anadlou', [0, 1], Float32Array.of(1, 1), ['Anatolia', 'Anadolu']) //=> [1, 0]
 */
export const decideClose = ((text, shortlist, scores, titles): readonly number[] => {
  const least = scores[shortlist[0] ?? 0]! * about;
  const close = shortlist.filter((record) => scores[record]! >= least);
  const names = close.map((record) => fold(titles[record]!));
  const found = new Fuse(names, { ignoreLocation: true, threshold: 1 }).search(fold(text)).map(({ refIndex }) => close[refIndex]!);
  return [...new Set([...found, ...shortlist])];
}) satisfies Decide;
