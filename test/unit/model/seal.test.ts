import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { schemaVersion } from '../../../src/model/schema-version.js';
import { readSealed, writeSealed } from '../../../src/model/seal.js';
import { aFullDataset } from '../support/a-dataset.js';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const dataset = aFullDataset();
const sealed = await writeSealed(dataset, sha256);

test('reads back what was sealed', async () => {
  assert.deepEqual(JSON.parse((await readSealed(sealed, sha256))[0] ?? ''), dataset);
});

test('writes one line of JSON that says version and digest', () => {
  assert.match(sealed, /^[^\n]+\n$/);
  const { seal, dataset: inside } = JSON.parse(sealed) as { seal: unknown; dataset: unknown };
  const digest = createHash('sha256').update(JSON.stringify(dataset)).digest('hex');
  assert.deepEqual(seal, { schemaVersion, digest: `sha256-${digest}` });
  assert.deepEqual(inside, dataset);
});

test('breaks with any one changed character of the dataset', async () => {
  const start = sealed.indexOf('"dataset":') + 10;
  for (let at = start; at < sealed.length - 2; at++) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'x' ? 'y' : 'x') + sealed.slice(at + 1);
    assert.equal((await readSealed(changed, sha256))[0], undefined, `character ${at}`);
  }
});

test('breaks where something was put in or taken away', async () => {
  for (const changed of [
    sealed.replace('"dataset":', '"dataset": '),
    sealed.replace('}\n', ' }\n'),
    sealed.slice(0, -3),
    `${sealed}{}`,
    sealed + sealed,
  ]) {
    assert.equal((await readSealed(changed, sha256))[0], undefined);
  }
});

test('breaks with a changed digest and with another version of the schema', async () => {
  const digest = /[0-9a-f]{64}/.exec(sealed)?.[0] ?? '';
  assert.equal((await readSealed(sealed.replace(digest, '0'.repeat(64)), sha256))[0], undefined);
  assert.equal((await readSealed(sealed.replace(`"${schemaVersion}"`, '"0.9"'), sha256))[0], undefined);
});

test('does not mind how the file ends', async () => {
  const text = JSON.stringify(dataset);
  for (const end of ['', '\n', '\r\n', '\n\n  ']) assert.equal((await readSealed(sealed.trimEnd() + end, sha256))[0], text);
});

test('leaves a file with a byte order mark to the judge', async () => {
  assert.equal((await readSealed(`\uFEFF${sealed}`, sha256))[0], undefined);
});

test('finds no seal on other files, nor where no digest can be taken', async () => {
  for (const file of ['', '{}', JSON.stringify(dataset), '{"seal":{},"dataset":{}}'])
    assert.equal((await readSealed(file, sha256))[0], undefined);
  assert.equal((await readSealed(sealed, () => Promise.resolve('')))[0], undefined);
});
