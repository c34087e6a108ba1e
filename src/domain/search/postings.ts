/**
 * Where every word stands, as it lies in memory and in a prepared file. The postings of a word are runs of bytes: the
 * number of a field, how many records follow, and the gaps between their numbers. They are read where they lie.
 */
export interface TextIndex {
  /** How many records there are. */
  readonly records: number;
  /** The different words: folded, in order, a line each. */
  readonly words: string;
  /** Values of filter groups, as `group value`: words may stand for these in place of records. */
  readonly concepts: readonly string[];
  /** Where the postings of each word begin; one further entry says where the last ones end. */
  readonly starts: Uint32Array;
  readonly postings: Uint8Array;
}

/** In place of the number of a field: what follows are concepts. */
export const conceptField = 31;

/**
 * Gives each place of the word `word`: the number of a field, and of a record or concept. The result says where the
 * postings ended.
 */
export function eachPlace({ starts, postings }: TextIndex, word: number, visit: (field: number, number: number) => void): number {
  let at = starts[word]!;
  const end = starts[word + 1]!;
  const read = () => {
    let byte = postings[at++]!;
    let number = byte & 127;
    for (let bits = 7; byte > 127 && bits < 35; bits += 7) number |= ((byte = postings[at++]!) & 127) << bits;
    return number;
  };
  while (at < end) {
    const field = postings[at++]!;
    let count = read();
    for (let number = -1; count > 0 && at < end; count--) visit(field, (number += read()));
    if (count > 0) return -1;
  }
  return at;
}

/** Bytes that grow. Numbers are written seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  byte(value: number): void {
    if (this.length === this.#bytes.length) {
      const wider = new Uint8Array(this.#bytes.length * 2);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes[this.length++] = value;
  }

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  /** What was written, in memory of its own. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}
