/** How a word that was typed stands in a record, best first; `begun`: at the beginning of what it stands in. */
export type How = 'exact' | 'prefix' | 'inside' | 'joined' | 'joined-begun' | 'slips' | 'slips-begun';

export interface NaiveMatch {
  readonly how: How;
  /** The field of the record, and its word; two words where they were typed as one. */
  readonly field: string;
  readonly word: string;
  /** How many letters were lost, added, replaced or swapped; 0 for all but slips. */
  readonly slips: number;
}

/** A record's folded words by field, in the order in which they stand there. */
export type FoldedRecord = Readonly<Record<string, readonly string[]>>;

const letters = (word: string): string[] => [...word];

/** A piece inside a word counts from three letters on. */
const leastInside = 3;

/** How many slips are forgiven: one in a word from four letters on, two from eight on. */
export function forgiven(typed: string): number {
  const length = letters(typed).length;
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * The least number of letters to add, leave out, replace or swap with the next that makes `a` into `b`, no letter touched
 * twice (optimal string alignment), by its definition.
 */
export function slipsBetween(a: string, b: string): number {
  const [from, to] = [letters(a), letters(b)];
  const known = new Map<number, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = i * (to.length + 1) + j;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [
      distance(i - 1, j) + 1,
      distance(i, j - 1) + 1,
      distance(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1),
      ...(i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? [distance(i - 2, j - 2) + 1] : []),
    ];
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return distance(from.length, to.length);
}

/** The fewest slips between `typed` and any beginning of `word`. */
export const slipsToBeginning = (typed: string, word: string): number =>
  Math.min(
    ...[...letters(word).keys(), letters(word).length].map((length) => slipsBetween(typed, letters(word).slice(0, length).join(''))),
  );

/** Every way in which one typed word stands in the words of one field. */
function waysInField(typed: string, field: string, words: readonly string[]): NaiveMatch[] {
  const ways: NaiveMatch[] = [];
  const add = (how: How, word: string, slips = 0) => ways.push({ how, field, word, slips });
  words.forEach((word, at) => {
    if (word === typed) add('exact', word);
    else if (word.startsWith(typed)) add('prefix', word);
    else if (word.includes(typed) && letters(typed).length >= leastInside) add('inside', word);

    // "elternverein" for "Eltern Verein"
    const both = word + (words[at + 1] ?? '');
    if (both !== word && typed.length > word.length) {
      if (both === typed) add('joined', both);
      else if (both.startsWith(typed)) add('joined-begun', both);
    }

    if (slipsBetween(typed, word) <= forgiven(typed)) add('slips', word, slipsBetween(typed, word));
    else if (slipsToBeginning(typed, word) <= forgiven(typed)) add('slips-begun', word, slipsToBeginning(typed, word));
  });
  return ways.filter(({ how, slips }) => slips > 0 || !how.startsWith('slips'));
}

/** Every way in which the typed words at `at` stand in the record: each alone, or with a neighbour as one word ("sonnen haus"). */
export function waysToMatch(typed: readonly string[], at: number, record: FoldedRecord): NaiveMatch[] {
  const alone = typed[at] ?? '';
  const pairs = [(typed[at - 1] ?? '') + alone, alone + (typed[at + 1] ?? '')].filter((pair) => pair !== alone);
  return Object.entries(record).flatMap(([field, words]) => [
    ...waysInField(alone, field, words),
    ...words.flatMap((word): NaiveMatch[] =>
      pairs.flatMap((pair): NaiveMatch[] => {
        if (word === pair) return [{ how: 'joined', field, word, slips: 0 }];
        return word.startsWith(pair) ? [{ how: 'joined-begun', field, word, slips: 0 }] : [];
      }),
    ),
  ]);
}

/**
 * For each typed word every way in which it stands in the record; none: it does not. Nothing is prepared and nothing
 * left out, so that an engine can be compared with it, whatever it thinks best.
 */
export const naiveMatch = (typed: readonly string[], record: FoldedRecord): readonly (readonly NaiveMatch[])[] =>
  typed.map((_word, at) => waysToMatch(typed, at, record));

/** How many of the typed words stand in the record. */
export const wordsMatched = (typed: readonly string[], record: FoldedRecord): number =>
  naiveMatch(typed, record).filter((ways) => ways.length > 0).length;
