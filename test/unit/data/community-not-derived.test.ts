import assert from 'node:assert/strict';
import { test } from 'node:test';
import { communityNotDerived } from '../../../data/rules/community-not-derived.js';
import { anOrganisation, aRegion } from './a-region.js';

const check = (changes: Parameters<typeof anOrganisation>[0]) =>
  communityNotDerived.check(aRegion({ organisations: [anOrganisation(changes)] }));
const stated = { sources: [{ title: 'Eigene Seite' }], statements: [{ field: 'communities', value: 'türkisch', source: 0 }] };

test('a community that the name says passes, in any form of the word', () => {
  assert.deepEqual(check({ name: 'Tuerkischer Elternverein', communities: ['türkisch'] }), []);
  assert.deepEqual(check({ name: 'Circolo Italo-Tedesco', communities: ['italienisch'] }), []);
});

test('a community that the organisation itself states passes', () => {
  assert.deepEqual(check({ name: 'Elternverein', communities: ['türkisch'], provenance: stated }), []);
});

test('a community that somebody else inferred is an error', () => {
  const [found] = check({ name: 'Elternverein', communities: ['türkisch'] });
  assert.deepEqual([found?.severity, found?.field], ['error', 'communities[0]']);
});

test('a religious community is called only what its own name calls it', () => {
  const changes = { name: 'Moschee am Markt', kind: 'religious-community' as const, communities: ['türkisch'], provenance: stated };
  assert.equal(check(changes).length, 1);
});
