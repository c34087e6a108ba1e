import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verifiedInThePast } from '../../../data/rules/verified-in-the-past.js';
import { anOrganisation, aRegion } from './a-region.js';

const verified = (verifiedOn: string) =>
  verifiedInThePast.check(aRegion({ organisations: [anOrganisation({ provenance: { sources: [{ title: 'Anruf' }], verifiedOn } })] }));

test('a record verified today passes', () => {
  assert.deepEqual(verified('2026-11-22'), []);
});

test('a record verified tomorrow is an error', () => {
  assert.equal(verified('2026-11-23')[0]?.field, 'provenance.verifiedOn');
});
