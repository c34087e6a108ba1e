import { beginningWith, firstWhere } from './beginning-with.js';
import { LetterPairs } from './letter-pairs.js';
import { lackingFew, lacksAtMost, lettersIn } from './letters-in.js';
import { nearBeginnings, sharedLetters } from './near-beginnings.js';
import { slipsInside } from './slips-inside.js';
import { unslippedParts } from './unslipped-parts.js';

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

/**
 * The different words of many records, each once, in order: what is typed is compared with these and not with the
 * records, of which there are more.
 */
export class Lexicon {
  readonly words: readonly string[];
  #knownPairs: LetterPairs | undefined;
  #knownLetters: Int32Array | undefined;
  #shared: Uint8Array | undefined;

  /** `words` are folded, all different, in the order of their UTF-16 units. */
  constructor(words: readonly string[]) {
    this.words = words;
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
    const mayHold = typed.length > 1 ? this.#pairs.holding(typed) : this.words.keys();
    for (const number of mayHold) {
      const word = this.words[number]!;
      // what begins with it has been found by its beginning
      if (word.indexOf(typed) > 0) take(number, (word.endsWith(typed) ? fits.ends : fits.inside) + 0.1 * (typed.length / word.length));
    }
  }

  /** Gives the words that `typed` is a slip of the fingers away from; with `parts`, also those whose beginning or inside is. */
  nearly(typed: string, parts: boolean, take: Take): void {
    const most = slipsIn(typed.length);
    if (most === 0) return;
    // scripts that write few vowels as letters of their own say more in each letter
    const mayBegin = parts && (typed.length >= shortestAnywhere || !/[a-z\u0600-\u06ff]/.test(typed));
    const { words } = this;
    const shared = (this.#shared ??= sharedLetters(words));
    const likely = lackingFew(typed, most, { words, shared }, this.#letterBits, mayBegin ? undefined : typed.length + most);
    nearBeginnings(typed, likely, most, (at, whole, part) => {
      if (whole <= most || mayBegin)
        take(likely.numbers[at]!, whole > most ? fits.partSlip / part : whole <= 1 ? fits.slip : fits.secondSlip);
    });
    if (parts && typed.length >= shortestAnywhere) this.#nearlyInside(typed, take);
  }

  /** Gives the words that hold `typed` further in but for one slip. */
  #nearlyInside(typed: string, take: Take): void {
    const [own, letters] = [lettersIn(typed), this.#letterBits];
    for (const part of unslippedParts(typed)) {
      for (const number of this.#pairs.holding(part)) {
        if (!lacksAtMost(1, own, letters[number]!)) continue;
        const word = this.words[number]!;
        if (word.length > typed.length && word.includes(part) && slipsInside(typed, word, 1) <= 1) take(number, fits.partSlip / 2);
      }
    }
  }

  /** Made when first asked for, as the letters are: who has typed a letter or two needs only the beginnings of words. */
  get #pairs(): LetterPairs {
    return (this.#knownPairs ??= new LetterPairs(this.words));
  }

  get #letterBits(): Int32Array {
    return (this.#knownLetters ??= Int32Array.from(this.words, lettersIn));
  }

  /** The number of the word `typed`; -1 where there is none. */
  indexOf(typed: string): number {
    const at = firstWhere(this.words, (word) => word >= typed);
    return this.words[at] === typed ? at : -1;
  }
}

/** Scripts that put no space between words. */
const isDense = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text);
