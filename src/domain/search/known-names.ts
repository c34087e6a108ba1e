import type { Dataset } from '../../model/dataset.js';
import { namesOfLanguages } from '../i18n/language-words.js';
import { foldedWords } from '../text/fold.js';

/** So many letters that begin a name are no other word with a slip in it. */
const enoughOfName = 5;

/** Whether a folded word is a number, as postal codes are. */
export const isNumber = (word: string): boolean => /^\d+$/.test(word);

/**
 * Names of places and of languages. They are right as they are typed, also where no record has them: whoever looks for
 * Kurdish must not be led to what is Turkish.
 */
export class KnownNames {
  readonly #municipalities: Dataset['municipalities'];
  #towns: ReadonlyMap<string, string> | undefined;
  #languages: readonly string[] | undefined;

  constructor({ municipalities }: Dataset) {
    this.#municipalities = municipalities;
  }

  /** The longest word of the name of the municipality that a postal code, or a word of its name, stands for. */
  townOf(word: string): string | undefined {
    this.#towns ??= new Map(
      this.#municipalities.flatMap(({ name, postalCodes }) => {
        const words = foldedWords(name);
        const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
        return [...postalCodes, ...words].map((key) => [key, longest] as const);
      }),
    );
    return this.#towns.get(word);
  }

  /** Whether `word` is one of these names, the beginning of the name of a language, or a number: another digit is another number. */
  has(word: string): boolean {
    if (isNumber(word) || this.townOf(word) !== undefined) return true;
    this.#languages ??= [...new Set(namesOfLanguages().flatMap(foldedWords))].sort();
    const name = this.#languages.find((one) => one >= word);
    return name === word || (word.length >= enoughOfName && Boolean(name?.startsWith(word)));
  }
}
