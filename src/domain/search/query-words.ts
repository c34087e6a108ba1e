import { foldedWords, foldWithOffsets } from '../text/fold.js';

/** What a reader typed, folded and taken apart. */
export interface QueryWords {
  /** Each must be found, in any order; those of phrases too. */
  readonly words: readonly string[];
  /** Those words that change where "ae" is left as two letters, as they are then. */
  readonly spelled: ReadonlyMap<string, string>;
  /** Words in quotes: found only side by side. */
  readonly phrases: readonly string[];
  /** What stood behind a minus: words, or several in quotes. */
  readonly without: readonly string[];
}

const longest = 300;
const mostWords = 12;

/** What is read of a text, whatever came in its place: nobody types more. */
export const readable = (text: unknown): string => String(text).slice(0, longest);

/** A minus counts at the beginning of a word only; a quote that is never closed is no quote. */
const pieces = /(?<=^|\s)(-?)(?:["„“«»]([^"„“”«»]+)["“”«»]|(\S+))/gu;

/**
 * Takes a query apart: words, "words side by side", -words that must not occur.
 *
 * @example
 * queryWords('"Haus der Kulturen" Kurs -Sport').without //=> ['sport']
 */
export function queryWords(text: string): QueryWords {
  const words = new Set<string>();
  const spelled = new Map<string, string>();
  const phrases: string[] = [];
  const without: string[] = [];
  for (const [, minus, quoted, plain] of text.slice(0, longest).matchAll(pieces)) {
    const folded = foldedWords(quoted ?? plain ?? '');
    if (!folded.length) continue;
    if (minus) {
      without.push(folded.join(' '));
      continue;
    }
    if (quoted !== undefined && folded.length > 1) phrases.push(folded.join(' '));
    for (const word of folded) words.add(word);
    const apart = foldWithOffsets(plain ?? '', true).text;
    if (folded.length === 1 && apart !== folded[0]) spelled.set(folded[0]!, apart);
  }
  return { words: [...words].slice(0, mostWords), spelled, phrases, without };
}
