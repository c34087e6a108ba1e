import { fold, foldedWords, foldWithOffsets } from '../text/fold.js';
import type { FieldWords } from './words-of.js';

/** A stretch of a field's original text, in UTF-16 units. */
export interface Range {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A record's fields, folded once. */
export type FoldedFields = readonly { readonly weight: number; readonly text: string }[];

/** The fields folded for comparison; each text begins and ends with a space, so that words have edges. */
export const foldFields = (fields: readonly FieldWords[], foldText: (text: string) => string): FoldedFields =>
  fields.map(({ weight, texts }) => ({ weight, text: ` ${texts.map(foldText).filter(Boolean).join(' | ')} ` }));

/** `fold` that remembers short texts: the words of terms, towns and languages stand in thousands of records. */
export function rememberingFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > 60) return fold(text);
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
}

/** How well `word` stands in `text`: 4 as a whole word, 3 at the beginning of one, 1 inside one, 0 not at all. */
function quality(text: string, word: string): number {
  if (text.includes(` ${word} `)) return 4;
  if (text.includes(` ${word}`)) return 3;
  return text.includes(word) ? 1 : 0;
}

/**
 * The score of a record for `words`; 0 unless every word stands somewhere in it. A word counts in the field where it
 * weighs most.
 */
export function score(fields: FoldedFields, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let best = 0;
    for (const { weight, text } of fields) best = Math.max(best, weight * quality(text, word));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/** Where the folded letter at `index` ends in the original: all that one character became (ß is ss) ends together. */
function endOf(index: number, offsets: readonly number[]): number {
  const start = offsets[index] ?? 0;
  return offsets.slice(index + 1).find((offset) => offset > start) ?? start;
}

/** Where the words of `query` stand in `original`, in order and without overlap. */
export function rangesIn(field: string, original: string, query: string): Range[] {
  const { text, offsets } = foldWithOffsets(original);
  const found = foldedWords(query).flatMap((word) => {
    const at = text.indexOf(word);
    return at < 0 ? [] : [{ field, start: offsets[at] ?? 0, end: endOf(at + word.length - 1, offsets) }];
  });
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    const isApart = start >= last;
    if (isApart) last = end;
    return isApart;
  });
}
