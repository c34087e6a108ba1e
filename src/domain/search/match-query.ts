import type { QueryWords } from './query-words.js';
import { isStopWord } from './stop-words.js';
import type { TextMatcher, WordHits } from './text-matcher.js';

/** What a query's words led to. */
export interface TextMatch {
  /** The score of each record; 0 where it was not found. */
  readonly scores: Float32Array;
  /** What each word led to; words that only bind others are left aside. */
  readonly words: ReadonlyMap<string, WordHits>;
  /** Words that no result holds: they were passed over, so that something is found. */
  readonly passedOver: readonly string[];
  /** Whether a word was taken for another: as a slip of the fingers, or by its sound. */
  readonly isGuess: boolean;
}

/**
 * The records that hold every word of a query, or as many of its words as any record does; a rare word counts more than
 * a common one. `holdsPhrase` tells whether the words of a phrase stand side by side in a record.
 */
export function matchQuery(
  { words, phrases, without }: QueryWords,
  matcher: TextMatcher,
  isWanted: (record: number) => boolean,
  holdsPhrase: (record: number, phrase: string) => boolean,
): TextMatch {
  const bearing = words.filter((word) => !isStopWord(word));
  const asked = bearing.length ? bearing : words;
  const found = asked.map((word) => matcher.find(word));
  const { scores, held } = tally(found, matcher.records, isWanted);
  const most = held.reduce((high, bits) => Math.max(high, bitsIn(bits)), 0);
  let inResult = 0;
  held.forEach((bits, record) => {
    if (bitsIn(bits) < most) scores[record] = 0;
    else inResult |= bits;
  });
  const drop = (isUnwanted: (record: number) => boolean) =>
    scores.forEach((score, record) => score > 0 && isUnwanted(record) && (scores[record] = 0));
  for (const phrase of phrases) drop((record) => !holdsPhrase(record, phrase));
  for (const word of without) {
    if (word.includes(' ')) drop((record) => holdsPhrase(record, word));
    else for (const record of matcher.findExactly(word)) scores[record] = 0;
  }
  return {
    scores,
    words: new Map(asked.map((word, i) => [word, found[i]!])),
    passedOver: asked.filter((_, i) => most > 0 && !((inResult >> i) & 1)),
    isGuess: found.some(({ isGuess }) => isGuess),
  };
}

/** For each record the sum of what its words score, and a bit for each word that it holds; without words, all alike. */
function tally(found: readonly WordHits[], records: number, isWanted: (record: number) => boolean) {
  const scores = new Float32Array(records).map((_, record) => (found.length || !isWanted(record) ? 0 : 1));
  const held = new Uint16Array(records);
  found.forEach((hits, i) => {
    const rarity = Math.log(1 + records / (hits.records.length || 1));
    hits.records.forEach((record, at) => {
      if (!isWanted(record)) return;
      scores[record]! += hits.scores[at]! * rarity;
      held[record]! |= 1 << i;
    });
  });
  return { scores, held };
}

function bitsIn(value: number): number {
  let bits = 0;
  for (let rest = value; rest; rest &= rest - 1) bits++;
  return bits;
}
