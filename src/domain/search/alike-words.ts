import { isArabic, skeleton } from './skeleton.js';
import { soundKey } from './sound-key.js';

type Alike = ReadonlyMap<string, readonly number[]>;

/** So many sounds tell a word from others. */
const enoughSounds = 3;

/** The words of a lexicon by their sound, gathered when first asked for. */
export class AlikeWords {
  readonly #words: readonly string[];
  readonly #isName: (word: number) => boolean;
  #bySound: Alike | undefined;
  /** The names in Arabic and those in other letters, by their consonants. */
  #arabic: Alike | undefined;
  #other: Alike | undefined;

  /** `isName` tells of a word, by its number, whether it stands in names. */
  constructor(words: readonly string[], isName: (word: number) => boolean) {
    this.#words = words;
    this.#isName = isName;
  }

  /** The numbers of words that sound like `typed`. */
  sounding(typed: string): readonly number[] {
    this.#bySound ??= this.#by(soundOf, () => true);
    return this.#bySound.get(soundOf(typed) ?? '') ?? [];
  }

  /** The numbers of words in names that are the same name as `typed`, in Arabic or in Latin letters. */
  named(typed: string): readonly number[] {
    const bones = skeleton(typed);
    if (bones === undefined) return [];
    const names = isArabic(typed)
      ? (this.#other ??= this.#by(skeleton, (word, number) => !isArabic(word) && this.#isName(number)))
      : (this.#arabic ??= this.#by(skeleton, (word, number) => isArabic(word) && this.#isName(number)));
    return names.get(bones) ?? [];
  }

  #by(keyOf: (word: string) => string | undefined, isMeant: (word: string, number: number) => boolean): Alike {
    const words = new Map<string, number[]>();
    this.#words.forEach((word, number) => {
      const key = isMeant(word, number) ? keyOf(word) : undefined;
      if (key === undefined) return;
      const alike = words.get(key);
      if (alike) alike.push(number);
      else words.set(key, [number]);
    });
    return words;
  }
}

function soundOf(word: string): string | undefined {
  const key = soundKey(word);
  return key.length < enoughSounds ? undefined : key;
}
