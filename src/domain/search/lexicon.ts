import { beginningWith, firstWhere } from './beginning-with.js';
import { bitsIn } from './bits-in.js';
import { nearBeginnings, sharedLetters } from './near-beginnings.js';
import { nearInside } from './near-insides.js';
import { slipsInside } from './slips-inside.js';

/** Takes a word of a lexicon by its number, with how well it fits what was typed, from 0 to 1. */
export type Take = (word: number, fit: number) => void;

/** How well a word fits by the way it was found. A beginning fits better the more of the word it is. */
export const fits = {
  whole: 1,
  town: 0.9,
  begins: 0.7,
  ends: 0.55,
  stem: 0.5,
  parts: 0.45,
  inside: 0.4,
  slip: 0.28,
  secondSlip: 0.2,
  partSlip: 0.2,
  soundOfName: 0.6,
  sound: 0.25,
};

const shortestInside = 3;
const shortestStem = 4;
/** From so many letters on, a slip is forgiven in the beginning and inside of a compound, too. */
const shortestAnywhere = 6;
/** Endings that words lose in compounds and gain in sentences: "Sprache" in "Sprachkurs", "уроками" for "уроки". */
const endings = /(?<=.{4})(?:ami|ach|om|en|er|es|e|n|s|i|u|a|y)$/;
/** Endings, also those that follow a whole word: "kurslar", "okulda", "klubów", "کلاسها". */
const laterEndings =
  /^(?:ami|ach|am|em|im|om|ov|ow|oi|oiu|iu|ei|en|er|ern|es|e|n|s|i|u|a|y|(?:lar|ler)[a-z]?|[dt][ae]n?|y[aeiu]|n?[iu]n|ها|هاي|ي|ان)$/;

/** Whether `rest`, which stands behind so many letters, may be an ending: behind few only a known one. */
const isEnding = (rest: string, length: number): boolean => laterEndings.test(rest) || (length > shortestStem && rest.length < 3);

/** How many slips are forgiven: none in short words, two in long ones. */
export const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** All words in one text, a line each: a stretch inside a word is found by one walk of the engine's own search. */
interface Lines {
  readonly text: string;
  /** Where each word begins, and where one more would. */
  readonly starts: Uint32Array;
}

function linesOf(words: readonly string[]): Lines {
  const starts = new Uint32Array(words.length + 1);
  let at = 1;
  for (let i = 0; i < words.length; i++) {
    starts[i] = at;
    at += words[i]!.length + 1;
  }
  starts[words.length] = at;
  return { text: `\n${words.join('\n')}\n`, starts };
}

/**
 * The different words of many records, each once, in order: what is typed is compared with these and not with the
 * records, of which there are more.
 */
export class Lexicon {
  readonly words: readonly string[];
  #lines: Lines | undefined;
  #letters: Int32Array | undefined;
  #shared: Uint8Array | undefined;

  /** `words` are folded, all different, in the order of their UTF-16 units. */
  constructor(words: readonly string[]) {
    this.words = words;
  }

  /** Made when first asked for: who has typed one letter needs only the beginnings of words. */
  get #asLines(): Lines {
    return (this.#lines ??= linesOf(this.words));
  }

  /** Gives the words that are `typed` or begin with it. */
  beginnings(typed: string, take: Take): void {
    const [from, to] = beginningWith(this.words, typed);
    for (let i = from; i < to; i++) {
      const { length } = this.words[i]!;
      take(i, length === typed.length ? fits.whole : fits.begins + 0.2 * (typed.length / length));
    }
  }

  /** Gives the words that begin with the stem of `typed`, or that it begins with: other forms of one word. */
  forms(typed: string, take: Take): void {
    const stem = typed.replace(endings, '');
    const [first, last] = stem === typed ? [0, 0] : beginningWith(this.words, stem);
    for (let i = first; i < last; i++) {
      const word = this.words[i]!;
      if (!word.startsWith(typed) && this.#isFormOf(word, stem)) take(i, fits.stem * Math.min(1, stem.length / (word.length - 2)));
    }
    for (let length = Math.max(shortestStem, typed.length - 4); length < stem.length; length++) {
      const shorter = isEnding(typed.slice(length), length) ? this.indexOf(typed.slice(0, length)) : -1;
      if (shorter >= 0) take(shorter, fits.stem * (length / typed.length));
    }
  }

  /** Whether `word`, which begins with `stem`, is a form or a compound of it: behind a short stem stands an ending or a word. */
  #isFormOf(word: string, stem: string): boolean {
    return stem.length > shortestStem || word.replace(endings, '') === stem || this.indexOf(word.slice(stem.length)) >= 0;
  }

  /** Gives the words that hold `typed` further in: the middle or the end of a compound. */
  insides(typed: string, take: Take): void {
    if (typed.length < shortestInside && !isDense(typed)) return;
    const { text, starts } = this.#asLines;
    for (let at = text.indexOf(typed); at >= 0;) {
      const word = lineAt(at, starts);
      const end = starts[word + 1]! - 1;
      const isLast = text.startsWith(typed, end - typed.length);
      const share = 0.1 * (typed.length / this.words[word]!.length);
      // what begins with it has been found by its beginning
      if (at !== starts[word]) take(word, (isLast ? fits.ends : fits.inside) + share);
      at = text.indexOf(typed, end);
    }
  }

  /** Gives the words that `typed` is a slip of the fingers away from; with `parts`, also those whose beginning or inside is. */
  nearly(typed: string, parts: boolean, take: Take): void {
    const most = slipsIn(typed.length);
    if (most === 0) return;
    const letters = lettersIn(typed);
    const known = (this.#letters ??= Int32Array.from(this.words, lettersIn));
    const lacks = (word: number) => bitsIn(letters & ~known[word]!);
    const ordered = { words: this.words, shared: (this.#shared ??= sharedLetters(this.words)) };
    const taken = new Set<number>();
    // scripts that write few vowels as letters of their own say more in each letter
    const mayBegin = parts && (typed.length >= shortestAnywhere || !/[a-z\u0600-\u06ff]/.test(typed));
    nearBeginnings(
      typed,
      ordered,
      most,
      (word) => lacks(word) <= most,
      (word, whole, part) => {
        if (whole > most && !mayBegin) return;
        take(word, whole > most ? fits.partSlip / part : whole <= 1 ? fits.slip : fits.secondSlip);
        taken.add(word);
      },
    );
    if (!parts || typed.length < shortestAnywhere) return;
    const holds = nearInside(typed);
    const { text, starts } = this.#asLines;
    for (let i = 0; i < this.words.length; i++) {
      if (lacks(i) > 1 || taken.has(i)) continue;
      const [from, to] = [starts[i]!, starts[i + 1]! - 1];
      if (to - from <= typed.length || !holds(text, from, to)) continue;
      if (slipsInside(typed, this.words[i]!, 1) <= 1) take(i, fits.partSlip / 2);
    }
  }

  /** The number of the word `typed`; -1 where there is none. */
  indexOf(typed: string): number {
    const at = firstWhere(this.words, (word) => word >= typed);
    return this.words[at] === typed ? at : -1;
  }
}

/** The number of the line in which a position lies. */
function lineAt(position: number, starts: Uint32Array): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** Scripts that put no space between words. */
const isDense = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text);

/** A bit for each letter of `word`: a word that lacks more bits than slips are forgiven needs no closer look. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}
