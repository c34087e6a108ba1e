import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch } from '../../../../src/domain/search/create-search.js';
import { relax } from '../../../../src/domain/search/relax.js';
import { anOrganisation, judged } from '../../support/a-dataset.js';

const organisations = [
  anOrganisation({ id: 'a', kind: 'group', languages: [{ code: 'tr' }] }),
  anOrganisation({ id: 'b', kind: 'umbrella', languages: [{ code: 'ar' }] }),
  anOrganisation({ id: 'c', kind: 'umbrella', languages: [{ code: 'ar' }] }),
];
const search = createSearch(judged({ organisations }));
const ways = (query: Parameters<typeof relax>[1], fixed?: string[]) =>
  relax(search, query, fixed).map(({ without, total }) => `${without}: ${total}`);

test('says what each filter keeps from being found, most first', () => {
  assert.deepEqual(ways({ filters: { kind: ['group'], language: ['ar'] } }), ['kind: 2', 'language: 1']);
});

test('leaves out the words too, and nothing that brings nothing', () => {
  assert.deepEqual(ways({ text: 'gibtesnicht', filters: { kind: ['group'] } }), ['text: 1']);
  assert.deepEqual(ways({ text: 'gibtesnicht', filters: { kind: ['group'], language: ['ar'] } }), []);
});

test('never leaves out what the page has fixed', () => {
  assert.deepEqual(ways({ filters: { kind: ['group'], language: ['ar'] } }, ['kind']), ['language: 1']);
});

test('gives the query that finds them', () => {
  const [way] = relax(search, { filters: { kind: ['group'], language: ['ar'] } });
  assert.deepEqual(
    search.search(way?.query ?? {}).hits.map(({ record }) => record.id),
    ['b', 'c'],
  );
});
