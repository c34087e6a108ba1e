import { ByteWriter, conceptField, type TextIndex } from './postings.js';

const magic = 0x4b525242;
/** Raised whenever folding or the form of the file changes: then what was prepared before is no index any more. */
const version = 3;
const headerLength = 8;

/** For which records an index was made, as two numbers. */
export interface MadeFor {
  /** By the seal of the file they lie in; 0 where there is none. */
  readonly seal: number;
  /** By their texts: asked for only where the seals do not tell. */
  readonly texts: () => number;
}

/**
 * An index as a file: a header of eight 32-bit numbers (little-endian), the words and the concepts as UTF-8, the
 * lengths of the postings of each word, the postings.
 */
export function writeSearchFile(index: TextIndex, madeFor: MadeFor): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const lengths = new ByteWriter();
  for (let i = 1; i < index.starts.length; i++) lengths.number(index.starts[i]! - index.starts[i - 1]!);
  const sections = [encoder.encode(index.words), encoder.encode(index.concepts.join('\n')), lengths.bytes(), index.postings];
  const file = new Uint8Array(headerLength * 4 + sections.reduce((sum, { length }) => sum + length, 0));
  const numbers = [magic, version, madeFor.seal, madeFor.texts(), index.records, ...sections.slice(0, 3).map(({ length }) => length)];
  numbers.forEach((number, i) => new DataView(file.buffer).setUint32(i * 4, number, true));
  let at = headerLength * 4;
  for (const section of sections) {
    file.set(section, at);
    at += section.length;
  }
  return file;
}

/**
 * The index in `file`, read where it lies; undefined where the file is none, was made for other records or by another
 * version, or is damaged: every number in it is checked before anybody follows it.
 */
export function readSearchFile(file: ArrayBuffer | Uint8Array, madeFor: MadeFor): TextIndex | undefined {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  if (bytes.length < headerLength * 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const header = Array.from({ length: headerLength }, (_, i) => view.getUint32(i * 4, true));
  const [isMagic, isVersion, seal, texts, records, ...lengths] = header as [number, number, number, number, number, ...number[]];
  if (isMagic !== magic || isVersion !== version) return undefined;
  if ((seal === 0 || seal !== madeFor.seal) && texts !== madeFor.texts()) return undefined;
  const ends = lengths.reduce<number[]>((sums, length) => [...sums, sums.at(-1)! + length], [headerLength * 4]);
  if (ends[3]! > bytes.length) return undefined;
  const [words, concepts] = [0, 1].map((i) => new TextDecoder().decode(bytes.subarray(ends[i], ends[i + 1]))) as [string, string];
  const starts = startsFrom(bytes.subarray(ends[2], ends[3]), words ? words.split('\n').length : 0);
  const index = { records, words, concepts: concepts ? concepts.split('\n') : [], starts, postings: bytes.subarray(ends[3]) };
  return isSound(index) ? index : undefined;
}

/** Where each word's postings begin, from their lengths. */
function startsFrom(lengths: Uint8Array, words: number): Uint32Array {
  const starts = new Uint32Array(words + 1);
  let at = 0;
  for (let word = 1; word <= words; word++) {
    let byte = 128;
    let length = 0;
    for (let bits = 0; byte > 127 && at < lengths.length; bits += 7) length |= ((byte = lengths[at++]!) & 127) << bits;
    starts[word] = starts[word - 1]! + length;
  }
  return starts;
}

/** Whether every number of the postings stays within records, concepts and fields, and the runs end where they should. */
function isSound(index: TextIndex): boolean {
  const { starts, postings } = index;
  if (starts.at(-1) !== postings.length) return false;
  for (let word = 1; word < starts.length; word++) if (!areSoundRuns(index, starts[word - 1]!, starts[word]!)) return false;
  return true;
}

/** The runs from `at` to `end`: read here once more than by {@link eachPlace}, since a visit for each number would cost most of the loading. */
function areSoundRuns({ postings, records, concepts }: TextIndex, at: number, end: number): boolean {
  const read = () => {
    let byte = 128;
    let number = 0;
    for (let bits = 0; byte > 127 && bits < 35 && at < end; bits += 7) number |= ((byte = postings[at++]!) & 127) << bits;
    return byte > 127 ? NaN : number;
  };
  while (at < end) {
    const field = postings[at++]!;
    const most = field === conceptField ? concepts.length : records;
    const count = read();
    let number = -1;
    for (let i = 0; i < count; i++) if (!((number += read()) >= 0 && number < most)) return false;
    if (field > conceptField || Number.isNaN(count)) return false;
  }
  return true;
}
