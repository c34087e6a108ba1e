import assert from 'node:assert/strict';
import test from 'node:test';
import { similarNames } from '../../../../src/domain/search/similar.js';
import { anOrganisation } from '../../support/a-dataset.js';

const names = [
  'Türkischer Elternverein',
  'Ähren-Chor Beispielstadt',
  'Tamilischer Kulturkreis',
  'Singkreis',
  'Elternkreis',
  'Elterntreff',
  'Elternrunde',
];
const organisations = names.map((name, i) =>
  anOrganisation({ id: `verein-${i}`, name, ...(i === 2 && { aliases: [{ name: 'Tamil Sangam' }] }) }),
);
const similar = (text: string) => similarNames(organisations, text);

test('gives the name that a reader mistyped', () => {
  assert.equal(similar('Elternverien')[0], 'Türkischer Elternverein');
  assert.equal(similar('Tamilisher')[0], 'Tamilischer Kulturkreis');
  assert.equal(similar('aerenchor')[0], 'Ähren-Chor Beispielstadt');
});

test('gives the name for another name that was mistyped', () => {
  assert.equal(similar('Sangamm')[0], 'Tamilischer Kulturkreis');
});

test('gives three names at most', () => {
  assert.equal(similar('Eltern').length, 3);
});

test('gives nothing for nothing, nor for what is like nothing', () => {
  for (const text of ['', ' ', '–…', 'xyzxyzxyz']) assert.deepEqual(similar(text), [], text);
});

test('takes a text of any length', () => {
  assert.ok(similar('Elternverein '.repeat(10_000)).length <= 3);
});
