import type { Lexicon } from './lexicon.js';

const shortestPart = 3;

/**
 * The ways in which `typed` is two words of the lexicon written together, with or without the letter that German puts
 * between them: numbers of the first and the second word.
 */
export function wordParts(typed: string, lexicon: Lexicon): [number, number][] {
  const ways: [number, number][] = [];
  for (let at = shortestPart; at <= typed.length - shortestPart; at++) {
    const first = firstPart(typed.slice(0, at), lexicon);
    const second = first < 0 ? -1 : lexicon.indexOf(typed.slice(at));
    if (second >= 0) ways.push([first, second]);
  }
  return ways;
}

/** "Vereins" in "Vereinshaus", "Sprach" in "Sprachkurs" for "Sprache". */
const firstPart = (part: string, lexicon: Lexicon): number =>
  [part, part.replace(/(?<=.{3})(?:s|n|en|es)$/, ''), `${part}e`].map((form) => lexicon.indexOf(form)).find((word) => word >= 0) ?? -1;
