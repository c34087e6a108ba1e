import { mostShared, type OrderedWords } from './near-beginnings.js';

/** A bit for each letter of `word`; letters of a script seldom share one. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** Whether a word with the bits `letters` lacks at most `most` of the letters with the bits `own`. */
export function lacksAtMost(most: number, own: number, letters: number): boolean {
  let lacking = own & ~letters;
  for (let slips = most; slips > 0; slips--) lacking &= lacking - 1;
  return lacking === 0;
}

/**
 * Those of `words` that may be `typed` but for `most` slips, or begin with it, with their numbers; others lack more of its
 * letters, or are shorter, or longer than `longest`. `letters` are the bits of each word.
 */
export function lackingFew(
  typed: string,
  most: number,
  { words, shared }: OrderedWords,
  letters: Int32Array,
  longest = Infinity,
): OrderedWords & { readonly numbers: readonly number[] } {
  const own = lettersIn(typed);
  const few = { words: [] as string[], shared: [] as number[], numbers: [] as number[] };
  let common = mostShared;
  for (let number = 0; number < letters.length; number++) {
    common = Math.min(common, shared[number]!);
    if (!lacksAtMost(most, own, letters[number]!)) continue;
    const word = words[number]!;
    if (word.length < typed.length - most || word.length > longest) continue;
    few.words.push(word);
    few.shared.push(common);
    few.numbers.push(number);
    common = mostShared;
  }
  return few;
}
