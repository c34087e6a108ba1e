import { buildPostings } from './build-postings.js';
import { countriesIn } from './countries.js';
import { Names } from './fields.js';
import { Fingerprint } from './fingerprint.js';
import type { TextIndex } from './postings.js';
import { readSearchFile, writeSearchFile, type MadeFor } from './search-file.js';
import { conceptsOf, fieldsFor, partsOfConcept, textsOf, type Searched } from './searched.js';

/** Builds the index of what is searched, slice by slice. */
function* indexOf(searched: Searched): Generator<undefined, TextIndex> {
  const names = new Names(searched.dataset);
  const fields = fieldsFor(searched);
  const named = (concepts: readonly string[]) => concepts.map((name) => ({ name, ...names.concept(...partsOfConcept(name)) }));
  const texts = (record: number) => textsOf(searched.records[record]!, fields, names);
  return yield* buildPostings(searched.records.length, texts, named(conceptsOf(searched)), (words) => named(countriesIn(words)));
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

/** The index of what is searched: the prepared one where that is one, else built now. */
export const indexFor = (searched: Searched, prepared: Prepared): TextIndex => readPrepared(searched, prepared) ?? built(searched);

/** As {@link indexFor}, but `pause` is awaited between slices of the work, so that a page stays at hand meanwhile. */
export const indexInSlices = async (searched: Searched, pause: () => Promise<unknown>, prepared: Prepared): Promise<TextIndex> =>
  readPrepared(searched, prepared) ?? (await builtInSlices(searched, pause));

/** The prepared index of what is searched, as a file; `seal` is the digest of the sealed file that it lies beside. */
export const searchFileOf = (searched: Searched, seal?: string): Uint8Array<ArrayBuffer> =>
  writeSearchFile(built(searched), madeFor(searched, seal));
