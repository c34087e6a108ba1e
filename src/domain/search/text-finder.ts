import type { Dataset } from '../../model/dataset.js';
import { fold, foldedWords } from '../text/fold.js';
import { buildPostings, type Indexed } from './build-postings.js';
import type { Columns } from './facets.js';
import { fieldsOf, Names, type Field } from './fields.js';
import { Fingerprint } from './fingerprint.js';
import { matchQuery, type TextMatch } from './match-query.js';
import { nearPlace, type Near } from './near-place.js';
import { queryWords } from './query-words.js';
import { recordsByValue } from './records-by-value.js';
import { rangesIn, type Range } from './ranges.js';
import { readSearchFile, writeSearchFile, type MadeFor } from './search-file.js';
import type { Searchable, SearchableKind } from './searchable.js';
import { namedValues, type NamedValue } from './named-values.js';
import type { TextIndex } from './postings.js';
import { TextMatcher } from './text-matcher.js';

type AnyRecord = Searchable[SearchableKind];

/** What is searched: the records of one kind, and the filter groups they stand in. */
export interface Searched {
  readonly dataset: Dataset;
  readonly of: SearchableKind;
  readonly records: readonly AnyRecord[];
  readonly columns: Columns;
  /** Whether a record may be found at all. */
  readonly isWanted: (record: number) => boolean;
}

/** How much a name of one word gains, as a share of its score. */
const preference = 0.05;

/** Finds the records that hold what a reader typed. */
export class TextFinder {
  readonly names: Names;
  readonly #searched: Searched;
  readonly #fields: readonly Field<AnyRecord>[];
  readonly #matcher: TextMatcher;
  readonly #foldedTexts = new Map<number, string>();
  readonly #pieces = new Map<string, string>();
  readonly #foldedValues: string[] = [];
  readonly #concepts: readonly string[];
  #places: ReadonlySet<string> | undefined;
  #preference: Float32Array | undefined;
  #last: { readonly text: string; readonly match: TextMatch } | undefined;

  constructor(searched: Searched, index: TextIndex) {
    this.#searched = searched;
    this.names = new Names(searched.dataset);
    this.#concepts = index.concepts;
    this.#fields = fieldsFor(searched);
    this.#matcher = new TextMatcher(
      index,
      this.#fields.map(({ weight }) => weight),
      conceptRecords(searched, index.concepts),
    );
  }

  /** The records that hold `text`; undefined where it has no words. The same text again costs nothing. */
  match(text: string): TextMatch | undefined {
    if (this.#last?.text === text) return this.#last.match;
    const words = queryWords(text);
    if (!words.words.length && !words.without.length) return undefined;
    const match = matchQuery(words, this.#matcher, this.#searched.isWanted, (phrase) => this.#phraseHolder(phrase));
    this.#preferShortNames(match.scores);
    this.#last = { text, match };
    return match;
  }

  /** The values of filter groups that words of `text` stand for, the surest first. */
  named(text: string): NamedValue[] {
    const match = this.match(text);
    return match ? namedValues(text, match, this.#concepts) : [];
  }

  /** The place that `text` names, with what is left of it and how far records are from there. */
  near(text: string, showUnconfirmed: boolean): Near | undefined {
    return nearPlace(text, this.#searched.dataset, showUnconfirmed);
  }

  /** Whether `text` holds the name of a municipality, or a postal code of one. */
  namesPlace(text: string): boolean {
    this.#places ??= new Set(
      this.#searched.dataset.municipalities.flatMap(({ name, postalCodes }) => [...postalCodes, ...foldedWords(name)]),
    );
    return foldedWords(text).some((word) => word.length > 2 && this.#places!.has(word));
  }

  /** Where what `match` found stands in a name or title. */
  rangesIn(title: string, match: TextMatch): Range[] {
    return rangesIn(this.#searched.of === 'organisation' ? 'name' : 'title', title, match);
  }

  /** Of two names that hold the same words, the one with less around them is meant. */
  #preferShortNames(scores: Float32Array): void {
    this.#preference ??= preferenceOf(this.#searched.records);
    for (let record = 0; record < scores.length; record++) scores[record]! *= this.#preference[record]!;
  }

  /** Tells of records whether the words of `phrase` stand side by side in one: only of those that hold each of them the text is read. */
  #phraseHolder(phrase: string): (record: number) => boolean {
    const padded = ` ${phrase} `;
    const byValue = this.#matcher.holdingConcept((concept) => this.#valueWords(concept).includes(padded));
    const mayHold = this.#matcher.holdingAll(phrase.split(' '));
    return (record) => byValue[record] === 1 || (mayHold[record] === 1 && this.#textOf(record).includes(padded));
  }

  /** The words for a value of a filter group, folded. */
  #valueWords(concept: number): string {
    return (this.#foldedValues[concept] ??= inOne(this.names.words(...partsOfConcept(this.#concepts[concept]!)), fold));
  }

  /** The texts that are searched of a record, folded; kept, since phrases are looked for at each key. */
  #textOf(number: number): string {
    const known = this.#foldedTexts.get(number);
    if (known !== undefined) return known;
    const texts = textsOf(this.#searched.records[number]!, this.#fields, this.names).flatMap((one) => one.texts);
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

/** What the score of each record is multiplied with. */
function preferenceOf(records: readonly AnyRecord[]): Float32Array {
  const factors = new Float32Array(records.length);
  records.forEach((record, i) => {
    const title = 'name' in record ? record.name : (Object.values(record.title)[0] ?? '');
    let words = 1;
    for (let at = title.indexOf(' '); at >= 0; at = title.indexOf(' ', at + 1)) words++;
    factors[i] = 1 + preference / words;
  });
  return factors;
}

/** Several texts as one, in which the words of two of them never stand side by side. */
const inOne = (texts: readonly (string | undefined)[], fold: (text: string) => string): string =>
  ` ${texts.map((text) => (text ? fold(text) : '')).join(' | ')} `;

const fieldsFor = ({ of }: Searched) => fieldsOf[of] as readonly Field<AnyRecord>[];

const textsOf = (record: AnyRecord, fields: readonly Field<AnyRecord>[], names: Names): Indexed[] =>
  fields.flatMap(({ texts }, field) => (texts ? [{ field, texts: texts(record, names) }] : []));

/** The values of filter groups that can be searched by their words, as `group value`. */
const conceptsOf = ({ columns, of }: Searched): string[] =>
  columns.flatMap(({ group, values }) =>
    fieldsOf[of].some((field) => field.group === group) ? values.map((value) => `${group} ${value}`) : [],
  );

/** The group and the value of a concept. */
export function partsOfConcept(concept: string): [string, string] {
  const at = concept.indexOf(' ');
  return [concept.slice(0, at), concept.slice(at + 1)];
}

function conceptRecords(searched: Searched, concepts: readonly string[]) {
  const known = new Map(
    searched.columns.flatMap((column) =>
      recordsByValue(column).map((records, code) => [`${column.group} ${column.values[code]!}` as string, records] as const),
    ),
  );
  return concepts.map((concept) => {
    const [group] = partsOfConcept(concept);
    const weight = fieldsOf[searched.of].find((field) => field.group === group)?.weight ?? 0;
    return { weight, records: known.get(concept) ?? new Uint32Array() };
  });
}

/** Builds the index of what is searched, slice by slice. */
function* indexOf(searched: Searched): Generator<undefined, TextIndex> {
  const names = new Names(searched.dataset);
  const fields = fieldsFor(searched);
  const concepts = conceptsOf(searched).map((name) => ({ name, words: names.words(...partsOfConcept(name)) }));
  return yield* buildPostings(searched.records.length, (record) => textsOf(searched.records[record]!, fields, names), concepts);
}

/**
 * For which texts an index is: those of the records, and the labels of the terms. Other words for terms do not count: a
 * page may do without them, its prepared index has them.
 */
function fingerprintOf(searched: Searched): number {
  const { dataset, records, columns } = searched;
  const names = new Names(dataset);
  const readers = fieldsFor(searched).flatMap(({ texts }) => texts ?? []);
  const print = new Fingerprint();
  for (const record of records) for (const texts of readers) print.add(texts(record, names));
  for (const { values } of columns) print.add(values);
  for (const { id, labels } of dataset.terms) print.add([id, ...Object.values(labels)]);
  return print.value;
}

/** The index of what is searched, built in one go. */
function built(searched: Searched): TextIndex {
  const building = indexOf(searched);
  for (;;) {
    const { done, value } = building.next();
    if (done) return value;
  }
}

/** As {@link built}, but `pause` is awaited between slices of the work. */
async function builtInSlices(searched: Searched, pause: () => Promise<unknown>): Promise<TextIndex> {
  const building = indexOf(searched);
  for (;;) {
    const { done, value } = building.next();
    if (done) return value;
    await pause();
  }
}

/** What was made beforehand for what is searched. */
export interface Prepared {
  readonly index?: ArrayBuffer | Uint8Array | undefined;
  /** The digest of the sealed file that the records were read from: an index that was made for it needs no look at their texts. */
  readonly seal?: string | undefined;
}

/** A seal in the 32 bits that an index has for it. */
const sealNumber = (seal: string | undefined): number => Number.parseInt(seal?.slice(0, 8) ?? '', 16) || 0;

const madeFor = (searched: Searched, seal: string | undefined): MadeFor => ({
  seal: sealNumber(seal),
  texts: () => fingerprintOf(searched),
});

function readPrepared(searched: Searched, { index: file, seal }: Prepared): TextIndex | undefined {
  const index = file && readSearchFile(file, madeFor(searched, seal));
  return index?.records === searched.records.length ? index : undefined;
}

/** The finder for what is searched: from its prepared index where that is one, else built now. */
export const textFinder = (searched: Searched, prepared: Prepared): TextFinder =>
  new TextFinder(searched, readPrepared(searched, prepared) ?? built(searched));

/** As {@link textFinder}, but `pause` is awaited between slices of the work, so that a page stays at hand meanwhile. */
export const textFinderInSlices = async (searched: Searched, pause: () => Promise<unknown>, prepared: Prepared): Promise<TextFinder> =>
  new TextFinder(searched, readPrepared(searched, prepared) ?? (await builtInSlices(searched, pause)));

/** The prepared index of what is searched, as a file; `seal` is the digest of the sealed file that it lies beside. */
export const searchFileOf = (searched: Searched, seal?: string): Uint8Array<ArrayBuffer> =>
  writeSearchFile(built(searched), madeFor(searched, seal));
