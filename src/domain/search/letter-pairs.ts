/** Pairs of letters are told apart by so many kinds: two that look alike so are rare. */
const kinds = 4096;

const kindOf = (before: number, letter: number): number => (before * 37 + letter) & (kinds - 1);

/** The words that hold a pair of letters side by side: a word that holds a stretch of letters holds each pair in it. */
export class LetterPairs {
  /** For each kind of pair the numbers of the words, in order. */
  readonly #holding: readonly number[][] = Array.from({ length: kinds }, () => []);

  constructor(words: readonly string[]) {
    for (let number = 0; number < words.length; number++) {
      const word = words[number]!;
      let before = word.charCodeAt(0);
      for (let at = 1; at < word.length; at++) {
        const letter = word.charCodeAt(at);
        const numbers = this.#holding[kindOf(before, letter)]!;
        if (numbers[numbers.length - 1] !== number) numbers.push(number);
        before = letter;
      }
    }
  }

  /** The numbers of words that may hold `typed`, which is two letters or more: those with the rarest pair in it. */
  holding(typed: string): readonly number[] {
    let rarest = this.#of(typed, 1);
    for (let at = 2; at < typed.length; at++) {
      const numbers = this.#of(typed, at);
      if (numbers.length < rarest.length) rarest = numbers;
    }
    return rarest;
  }

  #of(typed: string, at: number): readonly number[] {
    return this.#holding[kindOf(typed.charCodeAt(at - 1), typed.charCodeAt(at))]!;
  }
}
