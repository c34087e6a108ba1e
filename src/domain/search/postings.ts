/**
 * Where every word stands, as it lies in memory and in a prepared file. The places of a word are runs, one for each field:
 * its head is the number of the field and how many records follow, and the gaps between their numbers lie apart, since
 * bytes of one kind pack better. All are read where they lie.
 */
export interface TextIndex {
  /** How many records there are. */
  readonly records: number;
  /** The different words: folded, in order. */
  readonly words: readonly string[];
  /** Values of filter groups, as `group value`: words may stand for these in place of records. */
  readonly concepts: readonly string[];
  readonly heads: Uint8Array;
  readonly gaps: Uint8Array;
  /** Where the heads and the gaps of each word begin. */
  readonly starts: { readonly heads: Uint32Array; readonly gaps: Uint32Array };
}

/** From this number of a field on, what follows are concepts. */
export const conceptField = 29;
/** How a word stands for a concept, added to {@link conceptField}: it is all of a label, all of another word for the value, or one of several words. */
export const standing = { label: 0, otherLabel: 1, part: 2 };
export const fieldBits = 31;
/** Added to the field of the last run of a word. */
export const lastRun = 128;

/** Reads numbers of seven bits a byte, the lowest first; NaN where the bytes end within one or it has too many. */
export class ByteReader {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++]!;
  }

  number(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.at++]!;
    let number = byte & 127;
    for (let bits = 7; byte > 127 && bits < 35; bits += 7) number |= ((byte = bytes[this.at++]!) & 127) << bits;
    return byte <= 127 ? number : NaN;
  }
}

/** Gives each place of the word `word`: the number of a field, and of a record or concept. */
export function eachPlace({ starts, heads, gaps }: TextIndex, word: number, visit: (field: number, number: number) => void): void {
  const head = new ByteReader(heads, starts.heads[word]);
  const gap = new ByteReader(gaps, starts.gaps[word]);
  for (let field = 0; field < lastRun;) {
    field = head.byte();
    let count = head.number();
    for (let number = -1; count > 0; count--) visit(field & fieldBits, (number += gap.number()));
  }
}

/** The fields in which the word `word` stands, a bit for each: its records are not looked at. */
export function fieldsOfWord({ starts, heads }: TextIndex, word: number): number {
  const head = new ByteReader(heads, starts.heads[word]);
  let bits = 0;
  for (let field = 0; field < lastRun;) {
    field = head.byte();
    head.number();
    bits |= 1 << (field & fieldBits);
  }
  return bits;
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
