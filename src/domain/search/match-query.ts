import { bitsIn } from './bits-in.js';
import type { QueryWords } from './query-words.js';
import { isStopWord } from './stop-words.js';
import type { TextMatcher, WordHits } from './text-matcher.js';

const mostJoined = 3;
/** A word that fits a value as well as that stands for it; less may be chance. */
const sure = 0.5;

/** What a query's words led to. */
export interface TextMatch extends WordMatch {
  /** The score of each record; 0 where it was not found. To be read at once: later questions use its memory, too. */
  readonly scores: Float32Array;
}

/** As {@link TextMatch}, without the scores. */
export interface WordMatch {
  /** What each word led to; words that only bind others are left aside. */
  readonly words: ReadonlyMap<string, WordHits>;
  /** The words that only bind others. */
  readonly binding: readonly string[];
  /** Words that no result holds: they were passed over, so that something is found. */
  readonly passedOver: readonly string[];
  /** Whether a word was taken for another: as a slip of the fingers, or by its sound. */
  readonly isGuess: boolean;
}

/**
 * The records that hold every word of a query, or as many of its words as any record does; a rare word counts more than
 * a common one: their scores are put into `scores`, which is empty. `phraseHolder` tells, for a phrase, in which records its
 * words stand side by side.
 */
export function matchQuery(
  { words, spelled, phrases, without }: QueryWords,
  scores: Float32Array,
  matcher: TextMatcher,
  isWanted: (record: number) => boolean,
  phraseHolder: (phrase: string) => (record: number) => boolean,
): WordMatch {
  const bearing = words.filter((word) => !isStopWord(word));
  const asked = bearing.length ? bearing : words;
  const found = asked.map((word) => matcher.find(word, spelled.get(word)));
  const inResult = keepMost(scores, tally(found, scores, matcher.held, isWanted));
  addJoined(asked, matcher, scores);
  addTogether(found, matcher, scores);
  for (const phrase of phrases) drop(scores, phraseHolder(phrase), false);
  for (const word of without) {
    if (word.includes(' ')) drop(scores, phraseHolder(word), true);
    else for (const record of matcher.findExactly(word)) scores[record] = 0;
  }
  return {
    words: new Map(asked.map((word, i) => [word, found[i]!])),
    binding: words.filter((word) => !asked.includes(word)),
    passedOver: asked.filter((_, i) => inResult > 0 && !((inResult >> i) & 1)),
    isGuess: found.some(({ isGuess }) => isGuess),
  };
}

/** Drops the records that `holds` tells to hold a phrase, or those that it does not. */
function drop(scores: Float32Array, holds: (record: number) => boolean, those: boolean): void {
  for (let record = 0; record < scores.length; record++) if (scores[record]! > 0 && holds(record) === those) scores[record] = 0;
}

/** Gives each record the sum of what its words score, and a bit for each word that it holds; without words, all alike. */
function tally(found: readonly WordHits[], scores: Float32Array, held: Uint16Array, isWanted: (record: number) => boolean) {
  const count = scores.length;
  held.fill(0);
  if (!found.length) for (let record = 0; record < count; record++) scores[record] = Number(isWanted(record));
  found.forEach(({ records, scores: fits }, i) => {
    const rarity = Math.log(1 + count / (records.length || 1));
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      if (!isWanted(record)) continue;
      scores[record]! += fits[at]! * rarity;
      held[record]! |= 1 << i;
    }
  });
  return held;
}

/** Drops the records that hold fewer words than others do; gives a bit for each word that the rest hold. */
function keepMost(scores: Float32Array, held: Uint16Array): number {
  let most = 0;
  let last = 0;
  let inResult = 0;
  for (let record = 0; record < held.length; record++) {
    const bits = held[record]!;
    if (bits === last) continue;
    last = bits;
    inResult |= bits;
    most = Math.max(most, bitsIn(bits));
  }
  // where each has one of them, none has more than another
  if (most < 2) return inResult;
  inResult = 0;
  for (let record = 0; record < held.length; record++) {
    if (bitsIn(held[record]!) < most) scores[record] = 0;
    else inResult |= held[record]!;
  }
  return inResult;
}

/** Words that stand in a record as one, though they were typed apart, count once more for each: "Haus Aufgaben Hilfe". */
function addJoined(words: readonly string[], matcher: TextMatcher, scores: Float32Array): void {
  for (let first = 0; first < words.length; first++) {
    let joined = words[first]!;
    for (let last = first + 1; last < words.length && last < first + mostJoined; last++) {
      joined += words[last]!;
      const { records, scores: fits } = matcher.findBeginning(joined);
      for (let at = 0; at < records.length; at++) if (scores[records[at]!]! > 0) scores[records[at]!]! += fits[at]! * (last - first + 1);
    }
  }
}

/** A value that several words stand for counts once more: "Deutsch" and "Kurs" are words of many, together they are one. */
function addTogether(found: readonly WordHits[], matcher: TextMatcher, scores: Float32Array): void {
  const fitsOf = new Map<number, number[]>();
  for (const { concepts } of found)
    for (const [concept, fit] of concepts) if (fit >= sure) fitsOf.set(concept, [...(fitsOf.get(concept) ?? []), fit]);
  for (const [concept, fits] of fitsOf) {
    if (fits.length < 2) continue;
    const { weight, records } = matcher.concepts[concept]!;
    const gain = weight * Math.log(1 + scores.length / (records.length || 1)) * fits.reduce((sum, fit) => sum + fit, 0);
    for (const record of records) if (scores[record]! > 0) scores[record]! += gain;
  }
}
