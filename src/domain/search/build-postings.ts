import { foldedWords, foldWithOffsets } from '../text/fold.js';
import type { ConceptNames } from './fields.js';
import { ByteWriter, conceptField, lastRun, standing, type TextIndex } from './postings.js';

/** A record or concept as the index takes it up: its texts, by the number of the field they stand in. */
export interface Indexed {
  readonly field: number;
  readonly texts: readonly (string | undefined)[];
}

/** A value of a filter group, with all it is called. */
export interface NamedConcept extends ConceptNames {
  readonly name: string;
}

const recordsPerSlice = 100;

/**
 * Builds the index of `records` in slices: after each, whoever runs this may let others go first. `concepts` are values
 * of filter groups with their words; `further` are those that only the words of the records, in order, lead to.
 */
export function* buildPostings(
  records: number,
  textsOf: (record: number) => readonly Indexed[],
  concepts: readonly NamedConcept[],
  further: (words: readonly string[]) => readonly NamedConcept[],
): Generator<undefined, TextIndex> {
  const entries = new Entries();
  concepts.forEach((concept, number) => entries.addConcept(concept, number));
  for (let record = 0; record < records; record++) {
    for (const { field, texts } of textsOf(record)) entries.add(field, texts, record);
    if (record % recordsPerSlice === recordsPerSlice - 1) yield;
  }
  const more = further(entries.wordsOfRecords());
  more.forEach((concept, i) => entries.addConcept(concept, concepts.length + i));
  return { records, concepts: [...concepts, ...more].map(({ name }) => name), ...entries.sorted() };
}

/** Words with the places they stand in, as they come. */
class Entries {
  /** For each word, and in it for each field, the numbers of the records, in order. */
  readonly #places = new Map<string, number[][]>();
  /** What each piece of text between spaces is made of: a text has many, a language has few. */
  readonly #known = new Map<string, readonly number[][][]>();

  /** Numbers come in order, field by field. */
  add(field: number, texts: readonly (string | undefined)[], number: number): void {
    for (const text of texts) {
      if (!text) continue;
      for (const piece of text.split(/\s+/)) {
        for (const fields of this.#known.get(piece) ?? this.#learn(piece)) {
          const numbers = (fields[field] ??= []);
          if (numbers[numbers.length - 1] !== number) numbers.push(number);
        }
      }
    }
  }

  /** The words for a value of a filter group. */
  addConcept({ labels, otherLabels }: ConceptNames, number: number): void {
    const isWhole = (label: string) => foldedWords(label).length === 1;
    this.add(conceptField + standing.label, labels.filter(isWhole), number);
    this.add(conceptField + standing.otherLabel, otherLabels.filter(isWhole), number);
    this.add(
      conceptField + standing.part,
      [...labels, ...otherLabels].filter((label) => !isWhole(label)),
      number,
    );
  }

  /** The words that stand in records, in order. */
  wordsOfRecords(): string[] {
    const words = [...this.#places].flatMap(([word, fields]) => (fields.some((_, field) => field < conceptField) ? [word] : []));
    return words.sort();
  }

  #learn(piece: string): readonly number[][][] {
    const places = wordsOfPiece(piece).map((word) => {
      const known = this.#places.get(word) ?? [];
      this.#places.set(word, known);
      return known;
    });
    this.#known.set(piece, places);
    return places;
  }

  sorted(): Omit<TextIndex, 'records' | 'concepts'> {
    const words = [...this.#places.keys()].sort();
    const starts = { heads: new Uint32Array(words.length), gaps: new Uint32Array(words.length) };
    const [heads, gaps] = [new ByteWriter(), new ByteWriter()];
    words.forEach((word, i) => {
      starts.heads[i] = heads.length;
      starts.gaps[i] = gaps.length;
      const runs = this.#places.get(word)!;
      runs.forEach((numbers, field) => {
        heads.byte(field === runs.length - 1 ? field + lastRun : field);
        heads.number(numbers.length);
        writeGaps(gaps, numbers);
      });
    });
    return { words, starts, heads: heads.bytes(), gaps: gaps.bytes() };
  }
}

function writeGaps(writer: ByteWriter, numbers: readonly number[]): void {
  let last = -1;
  for (const number of numbers) {
    writer.number(number - last);
    last = number;
  }
}

/**
 * The words in a piece of text without spaces: as folded; joined, where signs stood between ("Al-Nur"); and with "ae"
 * kept as two letters, since "Kitaeltern" are no "Kitältern".
 */
function wordsOfPiece(piece: string): string[] {
  const words = foldedWords(piece);
  const joined = words.length > 1 ? words.join('') : '';
  const apart = /[aou]e\p{L}{3}/iu.test(piece) && piece.length > 7 ? foldWithOffsets(piece, true).text.split(' ') : [];
  return [...new Set([...words, joined, ...apart])].filter(Boolean);
}
