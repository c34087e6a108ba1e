/** What each record scores for one word: the best of what was given. Its memory is used again for the next word. */
export class Scoreboard {
  readonly #best: Float32Array;
  readonly #touched: Uint32Array;
  #count = 0;

  constructor(records: number) {
    this.#best = new Float32Array(records);
    this.#touched = new Uint32Array(records);
  }

  /** How many records score. */
  get count(): number {
    return this.#count;
  }

  give(record: number, score: number): void {
    const best = this.#best[record]!;
    if (best === 0) this.#touched[this.#count++] = record;
    if (best < score) this.#best[record] = score;
  }

  giveAll(records: Uint32Array, score: number): void {
    const best = this.#best;
    const touched = this.#touched;
    let count = this.#count;
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      if (best[record]! >= score) continue;
      if (best[record] === 0) touched[count++] = record;
      best[record] = score;
    }
    this.#count = count;
  }

  /** The records that score, in order, with what they score; the board is empty then. */
  take(): { readonly records: Uint32Array; readonly scores: Float32Array } {
    const records = this.#inOrder();
    const scores = new Float32Array(records.length);
    const best = this.#best;
    for (let i = 0; i < records.length; i++) {
      scores[i] = best[records[i]!]!;
      best[records[i]!] = 0;
    }
    this.#count = 0;
    return { records, scores };
  }

  #inOrder(): Uint32Array {
    const best = this.#best;
    const touched = this.#touched;
    if (this.#count < best.length / 16) return touched.slice(0, this.#count).sort();
    let count = 0;
    for (let record = 0; record < best.length; record++) if (best[record]! > 0) touched[count++] = record;
    return touched.slice(0, count);
  }
}
