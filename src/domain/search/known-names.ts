import type { Dataset } from '../../model/dataset.js';
import { placeNamed } from '../geo/place-named.js';
import { namesOfCountries } from '../i18n/country-names.js';
import { namesOfLanguages } from '../i18n/language-words.js';
import { foldedWords } from '../text/fold.js';
import { firstWhere } from './beginning-with.js';
import { townName } from './towns.js';

/** So many letters that begin a name are no other word with a slip in it. */
const enoughOfName = 5;

const isNumber = (word: string): boolean => /^\d+$/.test(word);
const longest = (words: readonly string[]): string => words.reduce((one, other) => (other.length > one.length ? other : one), '');

/** The names of countries and languages, in order: gathered when first asked for. */
let names: readonly string[] | undefined;

/**
 * Names of places, of countries and of languages. They are right as they are typed, also where no record has them: whoever
 * looks for Kurdish must not be led to what is Turkish, nor from Iraq to Iran.
 */
export class KnownNames {
  readonly #dataset: Dataset;
  #places: ReadonlySet<string> | undefined;

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Whether `word` is a word of the name of a municipality, or a postal code of one. */
  isPlace(word: string): boolean {
    this.#places ??= new Set(this.#dataset.municipalities.flatMap(({ name, postalCodes }) => [...postalCodes, ...foldedWords(name)]));
    return this.#places.has(word);
  }

  /** The towns of a postal code, each by the longest word of its name; none for what is no postal code. */
  townsOf(code: string): string[] {
    if (!isNumber(code) || !this.isPlace(code)) return [];
    const { ags = [] } = placeNamed(code, this.#dataset) ?? {};
    return ags.map((key) => longest(foldedWords(townName(this.#dataset, key))));
  }

  /**
   * Whether `word` is one of these names, the beginning of the name of a country or language, or a number: another digit is
   * another number.
   */
  has(word: string): boolean {
    if (isNumber(word) || this.isPlace(word)) return true;
    names ??= [...new Set([...namesOfLanguages(), ...namesOfCountries()].flatMap(foldedWords))].sort();
    const name = names[firstWhere(names, (one) => one >= word)];
    return name === word || (word.length >= enoughOfName && Boolean(name?.startsWith(word)));
  }
}
