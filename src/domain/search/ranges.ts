import { foldWithOffsets } from '../text/fold.js';
import type { WordHits } from './text-matcher.js';

/** A stretch of a field's original text, in UTF-16 units. */
export interface Range {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** What a query led to: by each word, and the words that only bind others, which are marked where they stand alone. */
interface Found {
  readonly words: ReadonlyMap<string, Pick<WordHits, 'near'>>;
  readonly binding: readonly string[];
}

/** Where the folded letter at `index` ends in the original: all that one character became (ß is ss) ends together. */
function endOf(index: number, offsets: readonly number[]): number {
  const start = offsets[index]!;
  let next = index + 1;
  while (offsets[next] === start) next++;
  return offsets[next] ?? start;
}

/** The stretches of `word` that were typed, in order and apart; all of it where it was taken for what was typed. */
function stretchesIn(word: string, { words, binding }: Found): (readonly [number, number])[] {
  if (binding.includes(word)) return [[0, word.length]];
  const stretches = [...words].flatMap(([typed, { near }]) => {
    const at = word.indexOf(typed);
    if (at >= 0) return [[at, at + typed.length] as const];
    return near.has(word) ? [[0, word.length] as const] : [];
  });
  let last = 0;
  return stretches
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter(([start, end]) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
}

/**
 * Where what was typed stands in `original`, in order and without overlap: the letters themselves, or the whole word
 * that a slip was taken for.
 */
export function rangesIn(field: string, original: string, found: Found): Range[] {
  if (found.words.size === 0) return [];
  const { text, offsets } = foldWithOffsets(original);
  const ranges: Range[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    for (const [first, end] of stretchesIn(word, found)) {
      const start = offsets[index + first]!;
      const marked = original.slice(start, endOf(index + end - 1, offsets));
      ranges.push({ field, start, end: start + marked.replace(/\p{Cf}+$/u, '').length });
    }
  }
  return ranges;
}
