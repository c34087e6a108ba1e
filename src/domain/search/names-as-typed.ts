import { titleOf, type Searched } from './searched.js';

/** So many letters of a name without its spaces are no other word. */
const enoughOfName = 6;
/** What the score of a record is multiplied with that is called all that was typed, word by word. */
const asTyped = 1.5;

const plain = (text: string): string => text.trim().toLowerCase();

/** What records are called, compared with all that was typed, and not word by word. */
export class NamesAsTyped {
  readonly #searched: Searched;
  #names: readonly string[] | undefined;
  #joined: readonly string[] | undefined;

  constructor(searched: Searched) {
    this.#searched = searched;
  }

  /** "Wir in Monheim" is made of words that else say nothing: where they stand side by side in a name, that name is meant. */
  prefer(text: string, scores: Float32Array): void {
    const typed = plain(text);
    const names = this.#plain;
    for (let record = 0; record < scores.length; record++)
      if (scores[record]! > 0 && names[record]!.includes(typed)) scores[record]! *= asTyped;
  }

  /** "HandInHand" where a name is "Hand in Hand". */
  findJoined(text: string, scores: Float32Array): void {
    const typed = plain(text);
    if (typed.length < enoughOfName) return;
    this.#joined ??= this.#plain.map((name) => name.replaceAll(' ', ''));
    this.#joined.forEach((name, record) => {
      if (name.includes(typed) && this.#searched.isWanted(record)) scores[record] = 1;
    });
  }

  get #plain(): readonly string[] {
    return (this.#names ??= this.#searched.records.map((record) => plain(titleOf(record))));
  }
}
