import { foldedWords } from '../text/fold.js';
import { countryGroup } from './countries.js';
import { fits } from './lexicon.js';
import type { TextMatch } from './match-query.js';

/** A value of a filter group that words of a query stand for, and what the text is without them. */
export interface NamedValue {
  readonly group: string;
  readonly value: string;
  readonly rest: string;
}

/** A word that stands for more values than this names none of them, unless it is all of a label. */
const mostValues = 3;
const shortestBeginning = 4;
const most = 3;

/** `text` without the pieces that are made of `words` alone. */
export const textWithout = (text: string, words: ReadonlySet<string>): string =>
  text
    .split(/\s+/)
    .filter((piece) => !foldedWords(piece).every((word) => words.has(word)))
    .join(' ');

/** The values that words of `match` stand for, the surest first, at most three. `concepts` are `group value`. */
export function namedValues(text: string, match: TextMatch, concepts: readonly string[]): NamedValue[] {
  const found = new Map<number, { sureness: number; readonly words: Set<string> }>();
  for (const [word, { concepts: fitOf, isGuess }] of match.words) {
    const fitting = [...fitOf].filter(([concept]) => !concepts[concept]!.startsWith(`${countryGroup} `));
    const surest = Math.max(0, ...fitting.map(([, fit]) => fit));
    const values = fitting.filter(([, fit]) => fit === surest || fit >= fits.begins);
    const isMeant =
      surest >= fits.whole || (values.length <= mostValues && (isGuess || (surest >= fits.begins && word.length >= shortestBeginning)));
    if (!isMeant) continue;
    for (const [concept, fit] of values) {
      const one = found.get(concept) ?? { sureness: 0, words: new Set<string>() };
      one.sureness += fit / Math.log2(1 + values.length);
      one.words.add(word);
      found.set(concept, one);
    }
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.sureness - one.sureness || a - b)
    .slice(0, most)
    .map(([concept, { words }]) => {
      const name = concepts[concept]!;
      const at = name.indexOf(' ');
      return { group: name.slice(0, at), value: name.slice(at + 1), rest: textWithout(text, new Set([...words, ...match.passedOver])) };
    });
}
