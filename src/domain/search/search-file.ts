import { sharedLetters } from './near-beginnings.js';
import { ByteReader, conceptField, fieldBits, lastRun, type TextIndex } from './postings.js';

const magic = 0x4b525242;
/** Raised whenever folding or the form of the file changes: then what was prepared before is no index any more. */
const version = 4;
const headerLength = 9;

/** For which records an index was made, as two numbers. */
export interface MadeFor {
  /** By the seal of the file they lie in; 0 where there is none. */
  readonly seal: number;
  /** By their texts: asked for only where the seals do not tell. */
  readonly texts: () => number;
}

/**
 * An index as a file: a header of nine 32-bit numbers (little-endian), how many letters each word shares with the one before
 * it, the rest of each word and the concepts as UTF-8, the heads and the gaps of the postings.
 */
export function writeSearchFile(index: TextIndex, madeFor: MadeFor): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const { shared, rests } = shortened(index.words);
  const sections = [shared, encoder.encode(rests.join('\n')), encoder.encode(index.concepts.join('\n')), index.heads, index.gaps];
  const file = new Uint8Array(headerLength * 4 + sections.reduce((sum, { length }) => sum + length, 0));
  const numbers = [magic, version, madeFor.seal, madeFor.texts(), index.records, ...sections.slice(0, 4).map(({ length }) => length)];
  numbers.forEach((number, i) => new DataView(file.buffer).setUint32(i * 4, number, true));
  let at = headerLength * 4;
  for (const section of sections) {
    file.set(section, at);
    at += section.length;
  }
  return file;
}

/**
 * The index in `file`, its postings read where they lie; undefined where the file is none, was made for other records or by
 * another version, or is damaged: every number in it is checked before anybody follows it.
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
  if (ends[4]! > bytes.length) return undefined;
  const section = (number: number) => bytes.subarray(ends[number], ends[number + 1]);
  const lines = (number: number) => new TextDecoder().decode(section(number)).split('\n');
  const words = whole(section(0), lines(1));
  const concepts = lines(2).filter(Boolean);
  const [heads, gaps] = [section(3), section(4)];
  const starts = soundStarts(words.length, heads, gaps, (field) => (field >= conceptField ? concepts.length : records));
  return starts && { records, words, concepts, heads, gaps, starts };
}

/** Each word without the letters that it shares with the one before; a pair of surrogates stays together. */
function shortened(words: readonly string[]) {
  const shared = sharedLetters(words).map((count, i) => (/[\ud800-\udbff]/.test(words[i]![count - 1] ?? '') ? count - 1 : count));
  return { shared, rests: words.map((word, i) => word.slice(shared[i])) };
}

function whole(shared: Uint8Array, rests: readonly string[]): string[] {
  let last = '';
  return rests.map((rest, i) => (last = last.slice(0, shared[i]) + rest)).slice(0, shared.length);
}

/**
 * Where the heads and gaps of each of `words` words begin; undefined where a number leads past the records or concepts, or
 * the runs do not end with their bytes. `below` says what the numbers of a field stay below.
 */
function soundStarts(
  words: number,
  heads: Uint8Array,
  gaps: Uint8Array,
  below: (field: number) => number,
): TextIndex['starts'] | undefined {
  const starts = { heads: new Uint32Array(words), gaps: new Uint32Array(words) };
  const head = new ByteReader(heads);
  let gap = 0;
  for (let word = 0; word < words; word++) {
    starts.heads[word] = head.at;
    starts.gaps[word] = gap;
    for (let field = 0; field < lastRun;) {
      field = head.byte();
      const limit = below(field & fieldBits);
      const count = head.number();
      // so put that it holds for what is no number, too
      if (!(count > 0)) return undefined;
      gap = endOfGaps(gaps, gap, count, limit);
      if (gap < 0) return undefined;
    }
  }
  return head.at === heads.length && gap === gaps.length ? starts : undefined;
}

/**
 * Where `count` gaps from `at` on end; -1 where there are not so many, or they lead to a number that is not below `limit`.
 * Numbers grow, so that only the first and the last are looked at: nearly every gap is one byte, and there are a million.
 */
function endOfGaps(gaps: Uint8Array, at: number, count: number, limit: number): number {
  if (at + count > gaps.length || gaps[at] === 0) return -1;
  let number = -1;
  for (let i = 0; i < count; i++) {
    let gap = gaps[at++]!;
    if (gap > 127) {
      const longer = new ByteReader(gaps, at - 1);
      gap = longer.number();
      at = longer.at;
      // too many bytes make a number that is none, or that goes back
      if (!(gap > 0)) return -1;
    }
    number += gap;
  }
  return number < limit ? at : -1;
}
