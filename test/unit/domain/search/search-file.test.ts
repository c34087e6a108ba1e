import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch, prepareSearch, writeSearchIndex } from '../../../../src/domain/search/create-search.js';
import { readSearchFile, writeSearchFile } from '../../../../src/domain/search/search-file.js';
import { aFullDataset, anOrganisation, judged } from '../../support/a-dataset.js';

const dataset = judged(aFullDataset());
const numberAt = (file: Uint8Array, at: number) => new DataView(file.buffer).getUint32(at * 4, true);
/** What a file says of the texts that it was made for. */
const textsOf = (file: Uint8Array) => ({ seal: 0, texts: () => numberAt(file, 3) });
const others = (file: Uint8Array) => ({ seal: 0, texts: () => numberAt(file, 3) + 1 });

test('reads back what was written, where it lies', () => {
  const file = writeSearchIndex(dataset);
  const index = readSearchFile(file, textsOf(file));
  assert.ok(index);
  assert.equal(index.gaps.buffer, file.buffer);
});

test('gives the same bytes for the same records', () => {
  assert.deepEqual(writeSearchIndex(judged(aFullDataset())), writeSearchIndex(dataset));
});

test('is no index for other records, another version, or anything else', () => {
  const file = writeSearchIndex(dataset);
  assert.equal(readSearchFile(file, others(file)), undefined);
  const other = file.slice();
  other[4] = 99;
  assert.equal(readSearchFile(other, textsOf(file)), undefined);
  for (const text of ['', 'BRRK', '<!doctype html><title>404</title>'.repeat(9)])
    assert.equal(readSearchFile(new TextEncoder().encode(text), others(file)), undefined);
});

test('is known by the seal of the file it lies beside, and by nothing else than texts where no seal is known', () => {
  const seal = 'a1'.repeat(32);
  const file = writeSearchIndex(dataset, { seal });
  const withoutTexts = { seal: 0xa1a1a1a1, texts: () => assert.fail('the texts were read') };
  assert.ok(readSearchFile(file, withoutTexts));
  for (const seal of [0, 0xa1a1a1a2]) {
    assert.ok(readSearchFile(file, { ...textsOf(file), seal }));
    assert.equal(readSearchFile(file, { ...others(file), seal }), undefined);
  }
  assert.equal(readSearchFile(writeSearchIndex(dataset), others(file)), undefined);
});

test('an index for fewer records is not used, whatever it says of itself', () => {
  const seal = 'a1'.repeat(32);
  const [, ...fewer] = aFullDataset().organisations ?? [];
  const index = writeSearchIndex(judged({ ...aFullDataset(), organisations: fewer }), { seal });
  const all = createSearch(dataset).search({ text: 'verein' });
  assert.deepEqual(createSearch(dataset, { index, seal }).search({ text: 'verein' }), all);
});

test('a damaged index leads nobody astray: whatever byte is another, what is found is a record', () => {
  const seal = 'a1'.repeat(32);
  const file = writeSearchIndex(dataset, { seal });
  const { total } = createSearch(dataset).search({});
  for (let at = 0; at < file.length; at++) {
    for (const change of [1, 127, 128, 255]) {
      const index = file.slice();
      index[at]! ^= change;
      const { hits } = createSearch(dataset, { index, seal }).search({ text: 'verein' });
      assert.ok(hits.length <= total && hits.every(({ record }) => record.id), `byte ${at} changed by ${change}`);
    }
  }
});

test('follows no number that leads below the first record, and does not count what is said to follow', () => {
  const none = new Uint32Array();
  const sealed = { seal: 1, texts: () => 0 };
  const isSound = (heads: number[], gaps: number[]) => {
    const index = { records: 9, words: ['a'], concepts: [], starts: { heads: none, gaps: none } };
    return Boolean(
      readSearchFile(writeSearchFile({ ...index, heads: Uint8Array.of(...heads), gaps: Uint8Array.of(...gaps) }, sealed), sealed),
    );
  };
  const last = 128;
  assert.ok(isSound([last, 3], [1, 2, 3]));
  assert.ok(!isSound([last, 3], [1, 255, 255, 255, 255, 127, 3]));
  // two thousand million, of which one is there
  assert.ok(!isSound([last, 255, 255, 255, 255, 7], [1]));
});

test('keeps words whole that share the half of a letter', () => {
  const names = ['\u{20000}\u{20001}', '\u{20000}\u{20401}', '\u{20000}', 'Ähre', 'Ähren'];
  const seal = 'a1'.repeat(32);
  const few = judged({ organisations: names.map((name, i) => anOrganisation({ id: `verein-${i}`, name })) });
  const search = createSearch(few, { index: writeSearchIndex(few, { seal }), seal });
  for (const text of names) assert.equal(search.search({ text }).hits[0]?.record.name, text);
});

test('a search that was prepared in slices finds what another finds, and lets others go first', async () => {
  const many = judged({ organisations: Array.from({ length: 250 }, (_, i) => anOrganisation({ id: `verein-${i}`, name: `Verein ${i}` })) });
  let pauses = 0;
  const search = await prepareSearch(many, {}, () => Promise.resolve(pauses++));
  assert.equal(pauses, 2);
  assert.equal(search.search({ text: 'verein 249' }).total, 1);
});
