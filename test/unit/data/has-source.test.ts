import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasSource } from '../../../data/rules/has-source.js';
import { anOrganisation, aRegion } from './a-region.js';

const check = (provenance: ReturnType<typeof anOrganisation>['provenance']) =>
  hasSource.check(aRegion({ organisations: [anOrganisation({ provenance })] }));

test('a record with a source, and a statement about it, passes', () => {
  assert.deepEqual(check({ sources: [{ title: 'Liste' }], statements: [{ field: 'foundedYear', value: '1976', source: 0 }] }), []);
});

test('a record without a source is an error', () => {
  assert.equal(check({ sources: [] })[0]?.field, 'provenance.sources');
});

test('a statement that points past the sources is an error', () => {
  const [found] = check({ sources: [{ title: 'Liste' }], statements: [{ field: 'foundedYear', value: '1976', source: 1 }] });
  assert.equal(found?.field, 'provenance.statements[0].source');
});
