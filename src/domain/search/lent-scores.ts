/** So many questions have their memory at a time: what is asked at once, to relax a filter or to name one, is few. */
const lent = 4;

/**
 * Memory for what each record scores. A question of every key would have its own, and of twenty thousand records that is
 * much to clear away; so a few share theirs by turns. One that is asked again after others had its memory reckons again.
 */
export class LentScores {
  readonly #memory: readonly Float32Array[];
  readonly #owners: object[] = [];
  #turn = 0;

  constructor(records: number) {
    this.#memory = Array.from({ length: lent }, () => new Float32Array(records));
  }

  /** The memory of `owner`, cleared and given to `reckon` where it has none. */
  of(owner: object, reckon: (scores: Float32Array) => void): Float32Array {
    const at = this.#owners.indexOf(owner);
    if (at >= 0) return this.#memory[at]!;
    const turn = (this.#turn = (this.#turn + 1) % lent);
    const scores = this.#memory[turn]!.fill(0);
    this.#owners[turn] = owner;
    reckon(scores);
    return scores;
  }
}
