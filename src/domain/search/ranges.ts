import { foldWithOffsets } from '../text/fold.js';
import type { WordHits } from './text-matcher.js';

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the folded letter at `index` ends in the original: all that one character became (ß is ss) ends together. */
function endOf(index: number, offsets: readonly number[]): number {
  const start = offsets[index]!;
  let next = index + 1;
  while (offsets[next] === start) next++;
  return offsets[next] ?? start;
}

/** The stretch of `word` that was typed, where it stands in it; all of it where it was taken for what was typed. */
function stretchIn(word: string, words: ReadonlyMap<string, WordHits>): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined;
  for (const [typed, { near }] of words) {
    const at = word.indexOf(typed);
    const stretch = at >= 0 ? ([at, at + typed.length] as const) : near.has(word) ? ([0, word.length] as const) : undefined;
    if (stretch && (!best || stretch[1] - stretch[0] > best[1] - best[0])) best = stretch;
  }
  return best;
}

/**
 * Where what was typed stands in `original`, in order and without overlap: the letters themselves, or the whole word
 * that a slip was taken for.
 */
export function rangesIn(original: string, words: ReadonlyMap<string, WordHits>): Range[] {
  if (words.size === 0) return [];
  const { text, offsets } = foldWithOffsets(original);
  const ranges: Range[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const stretch = stretchIn(word, words);
    if (stretch) ranges.push({ start: offsets[index + stretch[0]]!, end: endOf(index + stretch[1] - 1, offsets) });
  }
  return ranges;
}
