import { AlikeWords } from './alike-words.js';
import { fits, Lexicon } from './lexicon.js';
import type { KnownNames } from './known-names.js';
import { conceptField, eachPlace, fieldsOfWord, type TextIndex } from './postings.js';
import { Scoreboard } from './scoreboard.js';
import { wordParts } from './word-parts.js';

/** The records that hold a word, with what each scores for it. */
export interface WordHits {
  readonly records: Uint32Array;
  readonly scores: Float32Array;
  /** Values of filter groups that the word stands for, with how well it fits. */
  readonly concepts: ReadonlyMap<number, number>;
  /** Words that do not hold what was typed, but were taken for it. */
  readonly near: ReadonlySet<string>;
  /** Whether only a slip, a sound or two parts of it led to what was found. */
  readonly isGuess: boolean;
}

/** How much of a fit is left by how a word stands for a concept (see `standing`). */
const shares = [1, 0.9, 0.75];
/** Fields of such weight hold what a record itself is called. */
const weightOfNames = 4;
/** Fields of such weight hold names, also of places. */
const weightOfPlaces = 3;

/** So many records found as typed leave no need to guess. */
const enough = 10;
const mostRemembered = 24;
/** From so many letters on, a word that was found as typed may still be a slip for another. */
const longEnoughToDoubt = 6;

/** From so many letters on, a name that sounds like a word may be meant by it. */
const longEnoughToSound = 4;

/** A word without the Arabic article, also with "for" or "and" before it. */
const withoutArticle = (word: string): string => word.replace(/^(?:[وبفك]?ال|لل)(?=.{3})/, '');

/** What a matcher needs to know of the values of filter groups. */
export interface ConceptRecords {
  readonly weight: number;
  readonly records: Uint32Array;
}

/** Finds the records that hold a word, in an index. */
export class TextMatcher {
  readonly lexicon: Lexicon;
  /** For whoever counts the words of each record: memory that is not asked for anew at each key. */
  readonly held: Uint16Array;
  readonly #alike: AlikeWords;
  /** Whether a word stands in what records are called. */
  readonly #isName: (word: number) => boolean;
  readonly #index: TextIndex;
  readonly #weights: readonly number[];
  readonly concepts: readonly ConceptRecords[];
  readonly #known: KnownNames;
  readonly #board: Scoreboard;
  /** What the first part of a word weighs in each record, while the second is looked for. */
  readonly #partWeights: Float32Array;
  /** How well the word fits that gives its records. */
  #fits = 0;
  #fitOf = new Map<number, number>();
  /** Concepts whose records have not got what they score yet. */
  readonly #pending = new Set<number>();
  #near = new Set<string>();
  readonly #remembered = new Map<string, WordHits>();

  constructor(index: TextIndex, weights: readonly number[], concepts: readonly ConceptRecords[], known: KnownNames) {
    this.lexicon = new Lexicon(index.words);
    const fieldsFrom = (least: number) => weights.reduce((bits, weight, field) => (weight >= least ? bits | (1 << field) : bits), 0);
    const names = fieldsFrom(weightOfNames);
    const namesAndPlaces = fieldsFrom(weightOfPlaces);
    this.#isName = (word) => (fieldsOfWord(index, word) & names) !== 0;
    this.#alike = new AlikeWords(this.lexicon.words, (word) => (fieldsOfWord(index, word) & namesAndPlaces) !== 0);
    this.#index = index;
    this.#weights = weights;
    this.concepts = concepts;
    this.#known = known;
    this.held = new Uint16Array(index.records);
    this.#board = new Scoreboard(index.records);
    this.#partWeights = new Float32Array(index.records);
  }

  /** How many records there are. */
  get records(): number {
    return this.#index.records;
  }

  /**
   * The records that hold the folded word `typed`, or what it may have been meant to be; `spelled` is the same word with
   * its "ae" left as two letters.
   */
  find(typed: string, spelled?: string): WordHits {
    const known = this.#remembered.get(typed);
    if (known) return known;
    const hits = this.#look(typed, spelled);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size >= mostRemembered && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(typed, hits);
    return hits;
  }

  /** What each record scores for words that begin with `typed`, without any guess. */
  findBeginning(typed: string): WordHits {
    this.#begin();
    this.lexicon.beginnings(typed, this.#take);
    return this.#end(false);
  }

  /** The records that hold `typed` letter by letter. */
  findExactly(typed: string): Uint32Array {
    this.#begin();
    this.#asTyped(typed);
    return this.#end(false).records;
  }

  /**
   * Where `words` may stand side by side: the values that all of them lead to, each as it stands, and for each record whether
   * one of its fields holds them all.
   */
  holdingAll(words: readonly string[]): { readonly concepts: readonly number[]; readonly holds: (record: number) => boolean } {
    const { records } = this;
    const values = new Uint8Array(this.concepts.length);
    const places = new Uint8Array(this.#weights.length * records);
    words.forEach((word, before) => {
      const known = this.lexicon.indexOf(word);
      if (known < 0) return;
      eachPlace(this.#index, known, (field, number) => {
        const [held, place] = field < conceptField ? [places, field * records + number] : [values, number];
        if (held[place] === before) held[place] = before + 1;
      });
    });
    return {
      concepts: [...values.keys()].filter((concept) => values[concept] === words.length),
      holds: (record) => this.#weights.some((_, field) => places[field * records + record] === words.length),
    };
  }

  /** For each record whether it has one of the values `concepts`: 1 or 0. */
  havingAny(concepts: readonly number[]): Uint8Array {
    const held = new Uint8Array(this.records);
    for (const concept of concepts) for (const record of this.concepts[concept]!.records) held[record] = 1;
    return held;
  }

  #look(typed: string, spelled: string | undefined): WordHits {
    this.#begin();
    this.#asTyped(typed);
    const bare = withoutArticle(typed);
    if (bare !== typed) this.#asTyped(bare);
    this.#inTowns(typed);
    this.#takeConcepts();
    const isGuess = this.#board.count === 0;
    this.lexicon.forms(bare, this.#guess);
    if (!isGuess && typed.length >= longEnoughToSound) this.#namesSounding(typed);
    if (this.#board.count < enough) this.#inParts(typed);
    if (this.#board.count < enough && this.#known.has(typed)) return this.#end(false);
    if (isGuess) {
      this.lexicon.nearly(bare, true, this.#guess);
      if (spelled) this.lexicon.nearly(spelled, true, this.#guess);
      for (const word of this.#alike.sounding(typed)) this.#guess(word, this.#isName(word) ? fits.soundOfName : fits.sound);
      for (const word of this.#alike.named(typed)) this.#guess(word, fits.sound);
    } else if (this.#board.count < enough && typed.length >= longEnoughToDoubt) {
      this.lexicon.nearly(bare, false, this.#guess);
    }
    return this.#end(isGuess);
  }

  /** "Дружба" is an everyday word, and the name of a club that spells itself "Druschba". */
  #namesSounding(typed: string): void {
    const { words } = this.lexicon;
    for (const word of this.#alike.sounding(typed)) if (words[word] !== typed && this.#isName(word)) this.#guess(word, fits.soundOfName);
  }

  /** A postal code stands for its town, too: few records name theirs. */
  #inTowns(typed: string): void {
    for (const town of this.#known.townsOf(typed)) this.lexicon.beginnings(town, (word, fit) => this.#take(word, fit * fits.town));
  }

  #begin(): void {
    this.#fitOf = new Map();
    this.#near = new Set();
  }

  #end(isGuess: boolean): WordHits {
    this.#takeConcepts();
    return { ...this.#board.take(), concepts: this.#fitOf, near: this.#near, isGuess };
  }

  /** The records of the concepts that were found since: once each, though many words lead to one. */
  #takeConcepts(): void {
    for (const concept of this.#pending) {
      const { weight, records } = this.concepts[concept]!;
      this.#board.giveAll(records, this.#fitOf.get(concept)! * weight);
    }
    this.#pending.clear();
  }

  /** "Sprachkurs" where a record says "Kurs" and "Sprache". */
  #inParts(typed: string): void {
    const weights = this.#partWeights;
    for (const parts of wordParts(typed, this.lexicon)) {
      const [first, second] = parts;
      let found = 0;
      this.#eachHolding(first, (record, weight) => (weights[record] = Math.max(weight, weights[record]!)));
      this.#eachHolding(second, (record, weight) => {
        if (weights[record] === 0) return;
        this.#board.give(record, fits.parts * Math.min(weight, weights[record]!));
        found++;
      });
      this.#eachHolding(first, (record) => (weights[record] = 0));
      if (found) for (const word of parts) this.#near.add(this.lexicon.words[word]!);
    }
  }

  /** Gives the records that hold the word itself, with the weight of each field. */
  #eachHolding(word: number, visit: (record: number, weight: number) => void): void {
    eachPlace(this.#index, word, (field, number) => {
      if (field < conceptField) return visit(number, this.#weights[field]!);
      const { weight, records } = this.concepts[number]!;
      for (const record of records) visit(record, weight * shares[field - conceptField]!);
    });
  }

  #asTyped(typed: string): void {
    this.lexicon.beginnings(typed, this.#take);
    this.lexicon.insides(typed, this.#take);
  }

  /** A word that gives its records and concepts; concepts give their records at the end, once each. */
  readonly #take = (word: number, fit: number): void => {
    this.#fits = fit;
    eachPlace(this.#index, word, this.#visit);
  };

  /** One for all words: thousands begin with a letter. */
  readonly #visit = (field: number, number: number): void => {
    if (field >= conceptField) this.#fit(number, this.#fits * shares[field - conceptField]!);
    else this.#board.give(number, this.#fits * this.#weights[field]!);
  };

  readonly #guess = (word: number, fit: number): void => {
    this.#near.add(this.lexicon.words[word]!);
    this.#take(word, fit);
  };

  #fit(concept: number, fit: number): void {
    if ((this.#fitOf.get(concept) ?? 0) >= fit) return;
    this.#fitOf.set(concept, fit);
    this.#pending.add(concept);
  }
}
