/** Words are compared up to their 64th letter. */
const longest = 64;

/** Takes a word by its number, with the slips between it and what was typed: from the whole of it, and from the beginning that fits best. */
type TakeNear = (word: number, whole: number, part: number) => void;

/** Words in order. */
export interface OrderedWords {
  readonly words: readonly string[];
  /** How many letters each has in common with the one before, up to {@link mostShared}. */
  readonly shared: ArrayLike<number>;
}

/**
 * Gives the words that `typed` is at most `most` slips away from, as a whole or from a beginning of theirs; a slip is a
 * letter too many, missing, wrong, or swapped with the next. What is more than `most` is said as `most + 1`.
 *
 * What was reckoned for a beginning holds for all words that begin so, and a beginning that is too far off rules them all out.
 */
export function nearBeginnings(typed: string, { words, shared }: OrderedWords, most: number, take: TakeNear): void {
  const slips = new Slips(typed.slice(0, longest), most);
  let known = 0;
  for (let word = 0; word < words.length; known = Math.min(known, shared[word] ?? 0)) {
    const isTooFar = slips.follow(words[word]!, known);
    const { depth, part } = slips;
    known = depth;
    if (isTooFar) {
      for (const first = word; word < words.length && (word === first || shared[word]! >= depth); word++)
        if (part <= most) take(word, most + 1, part);
    } else {
      const whole = slips.whole(words[word]!);
      if (whole <= most || part <= most) take(word, whole, part);
      word++;
    }
  }
}

/** Letters in common are counted up to here. */
export const mostShared = 255;

/** How many letters each of `words` has in common with the one before. */
export function sharedLetters(words: readonly string[]): Uint8Array {
  const shared = new Uint8Array(words.length);
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const most = Math.min(word.length, before.length, mostShared);
    let at = 0;
    while (at < most && word.charCodeAt(at) === before.charCodeAt(at)) at++;
    shared[i] = at;
  }
  return shared;
}

/** The slips between every beginning of what was typed and every beginning of a word, a column for each letter of the word. */
class Slips {
  /** How many letters of the word were looked at. */
  depth = 0;
  readonly #typed: string;
  readonly #most: number;
  readonly #stride: number;
  readonly #columns: Uint8Array;
  /** For each column the fewest slips from all of `typed` to it or to one before. */
  readonly #parts: Uint8Array;

  constructor(typed: string, most: number) {
    this.#typed = typed;
    this.#most = most;
    this.#stride = typed.length + 1;
    const deepest = typed.length + most;
    this.#columns = new Uint8Array((deepest + 1) * this.#stride);
    this.#parts = new Uint8Array(deepest + 1);
    for (let i = 0; i <= typed.length; i++) this.#columns[i] = i;
    this.#parts[0] = Math.min(typed.length, most + 1);
  }

  /** The slips from the beginning of the word that fits best. */
  get part(): number {
    return this.#parts[this.depth]!;
  }

  /** The slips from the whole `word`, which was followed to its end. */
  whole(word: string): number {
    const isWhole = this.depth === word.length && this.depth + this.#most >= this.#typed.length;
    return isWhole ? Math.min(this.#columns[this.depth * this.#stride + this.#typed.length]!, this.#most + 1) : this.#most + 1;
  }

  /** Reckons with `word`, of which the first `known` letters were there before; says whether it cannot come near any more. */
  follow(word: string, known: number): boolean {
    const deepest = Math.min(word.length, this.#typed.length + this.#most);
    for (this.depth = known; this.depth < deepest;) {
      this.depth++;
      if (this.#column(word, this.depth) > this.#most) return true;
    }
    return false;
  }

  /** Reckons the column of the letter `at`, counted from 1; gives the fewest slips in it. A way that leaves the band has more than are forgiven. */
  #column(word: string, at: number): number {
    const typed = this.#typed;
    const most = this.#most;
    const columns = this.#columns;
    const own = at * this.#stride;
    const left = own - this.#stride;
    const twoLeft = left - this.#stride;
    const letter = word.charCodeAt(at - 1);
    const before = at > 1 ? word.charCodeAt(at - 2) : -1;
    const from = Math.max(1, at - most);
    const to = Math.min(typed.length, at + most);
    let least = (columns[own + from - 1] = from === 1 ? at : most + 1);
    for (let i = from; i <= to; i++) {
      const other = typed.charCodeAt(i - 1);
      let slips = columns[left + i - 1]! + (letter === other ? 0 : 1);
      if (columns[left + i]! < slips) slips = columns[left + i]! + 1;
      if (columns[own + i - 1]! < slips) slips = columns[own + i - 1]! + 1;
      if (i > 1 && other === before && typed.charCodeAt(i - 2) === letter && columns[twoLeft + i - 2]! < slips)
        slips = columns[twoLeft + i - 2]! + 1;
      columns[own + i] = slips;
      if (slips < least) least = slips;
    }
    if (to < typed.length) columns[own + to + 1] = most + 1;
    const all = to === typed.length ? columns[own + to]! : most + 1;
    this.#parts[at] = Math.min(this.#parts[at - 1]!, all);
    return least;
  }
}
