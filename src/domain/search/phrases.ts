import { fold } from '../text/fold.js';
import type { Names } from './fields.js';
import { fieldsFor, partsOfConcept, textsOf, type Searched } from './searched.js';
import type { TextMatcher } from './text-matcher.js';

/** Words that stand side by side in a text. */
export class Phrases {
  readonly #searched: Searched;
  readonly #names: Names;
  readonly #matcher: TextMatcher;
  readonly #concepts: readonly string[];
  readonly #foldedTexts = new Map<number, string>();
  readonly #pieces = new Map<string, string>();

  constructor(searched: Searched, names: Names, matcher: TextMatcher, concepts: readonly string[]) {
    this.#searched = searched;
    this.#names = names;
    this.#matcher = matcher;
    this.#concepts = concepts;
  }

  /** Tells of records whether the words of `phrase` stand side by side in one: only of those that hold them in one field the text is read. */
  holder(phrase: string): (record: number) => boolean {
    const padded = ` ${phrase} `;
    const { concepts, holds } = this.#matcher.holdingAll(phrase.split(' '));
    const byValue = this.#matcher.havingAny(concepts.filter((concept) => this.#valueWords(concept).includes(padded)));
    return (record) => byValue[record] === 1 || (holds(record) && this.#textOf(record).includes(padded));
  }

  /** The words for a value of a filter group, folded. */
  #valueWords(concept: number): string {
    const { labels, otherLabels } = this.#names.concept(...partsOfConcept(this.#concepts[concept]!));
    return inOne([...labels, ...otherLabels], fold);
  }

  /** The texts that are searched of a record, folded; kept, since phrases are looked for at each key. */
  #textOf(number: number): string {
    const known = this.#foldedTexts.get(number);
    if (known !== undefined) return known;
    const texts = textsOf(this.#searched.records[number]!, fieldsFor(this.#searched), this.#names).flatMap((one) => one.texts);
    const folded = inOne(texts, (text) => this.#foldedPieces(text));
    this.#foldedTexts.set(number, folded);
    return folded;
  }

  /** As `fold`, by the pieces between spaces: records have many, but the same ones. */
  #foldedPieces(text: string): string {
    const folded = text.split(/\s+/).map((piece) => {
      const known = this.#pieces.get(piece) ?? fold(piece);
      this.#pieces.set(piece, known);
      return known;
    });
    return folded.filter(Boolean).join(' ');
  }
}

/** Several texts as one, in which the words of two of them never stand side by side. */
const inOne = (texts: readonly (string | undefined)[], fold: (text: string) => string): string =>
  ` ${texts.map((text) => (text ? fold(text) : '')).join(' | ')} `;
