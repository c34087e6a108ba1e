import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch, prepareSearch, writeSearchIndex } from '../../../../src/domain/search/create-search.js';
import { readSearchFile } from '../../../../src/domain/search/search-file.js';
import { aFullDataset, anOrganisation, judged } from '../../support/a-dataset.js';

const dataset = judged(aFullDataset());
const fingerprintIn = (file: Uint8Array) => new DataView(file.buffer).getUint32(8, true);

test('reads back what was written, where it lies', () => {
  const file = writeSearchIndex(dataset);
  const index = readSearchFile(file, fingerprintIn(file));
  assert.ok(index);
  assert.equal(index.postings.buffer, file.buffer);
});

test('gives the same bytes for the same records', () => {
  assert.deepEqual(writeSearchIndex(judged(aFullDataset())), writeSearchIndex(dataset));
});

test('is no index for other records, another version, or anything else', () => {
  const file = writeSearchIndex(dataset);
  assert.equal(readSearchFile(file, fingerprintIn(file) + 1), undefined);
  const other = file.slice();
  other[4] = 99;
  assert.equal(readSearchFile(other, fingerprintIn(file)), undefined);
  for (const text of ['', 'BRRK', '<!doctype html><title>404</title>'.repeat(9)])
    assert.equal(readSearchFile(new TextEncoder().encode(text), 0), undefined);
});

test('is no index where one number in it leads astray', () => {
  const file = writeSearchIndex(dataset);
  for (let at = file.length - 1; at > file.length - 40; at--) {
    const broken = file.slice();
    broken[at] = 255;
    const index = readSearchFile(broken, fingerprintIn(file));
    assert.equal(index === undefined || index.postings[index.postings.length - 1] !== undefined, true);
    assert.doesNotThrow(() => createSearch(dataset, { index: broken }).search({ text: 'verein' }));
  }
});

test('a search that was prepared in slices finds what another finds, and lets others go first', async () => {
  const many = judged({ organisations: Array.from({ length: 250 }, (_, i) => anOrganisation({ id: `verein-${i}`, name: `Verein ${i}` })) });
  let pauses = 0;
  const search = await prepareSearch(many, {}, () => Promise.resolve(pauses++));
  assert.equal(pauses, 2);
  assert.equal(search.search({ text: 'verein 249' }).total, 1);
});
