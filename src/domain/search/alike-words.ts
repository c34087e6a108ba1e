import { isArabic, skeleton } from './skeleton.js';
import { soundKey } from './sound-key.js';

type Alike = ReadonlyMap<string, readonly number[]>;

const shortestSound = 3;

/** The words of a lexicon by their sound, gathered when first asked for. */
export class AlikeWords {
  readonly #words: readonly string[];
  #bySound: Alike | undefined;
  /** The names in Arabic and those in other letters, by their consonants. */
  #arabic: Alike | undefined;
  #other: Alike | undefined;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** The numbers of words that sound like `typed`, and of those that are the same name in Arabic or in Latin letters. */
  to(typed: string): readonly number[] {
    return [...this.#soundsLike(typed), ...this.#namedLike(typed)];
  }

  #soundsLike(typed: string): readonly number[] {
    if (typed.length < shortestSound) return [];
    this.#bySound ??= this.#by(soundKey, () => true);
    return this.#bySound.get(soundKey(typed)) ?? [];
  }

  #namedLike(typed: string): readonly number[] {
    const bones = skeleton(typed);
    if (bones === undefined) return [];
    const names = isArabic(typed)
      ? (this.#other ??= this.#by(skeleton, (word) => !isArabic(word)))
      : (this.#arabic ??= this.#by(skeleton, isArabic));
    return names.get(bones) ?? [];
  }

  #by(keyOf: (word: string) => string | undefined, isMeant: (word: string) => boolean): Alike {
    const words = new Map<string, number[]>();
    this.#words.forEach((word, number) => {
      const key = isMeant(word) ? keyOf(word) : undefined;
      if (key === undefined) return;
      const alike = words.get(key);
      if (alike) alike.push(number);
      else words.set(key, [number]);
    });
    return words;
  }
}
