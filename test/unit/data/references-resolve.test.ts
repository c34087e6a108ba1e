import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referencesResolve } from '../../../data/rules/references-resolve.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

test('references to records of the region pass', () => {
  assert.deepEqual(referencesResolve.check(aRegion({ organisations: [anOrganisation()], meetings: [aMeeting()] })), []);
});

test('an organiser that is no record is an error at its place', () => {
  const [found] = referencesResolve.check(aRegion({ meetings: [aMeeting()] }));
  assert.equal(found?.path, '/meetings/0/organisers/0');
  assert.equal(found.value, 'elternverein-mettmann');
});

test('a municipality of another region is an error', () => {
  const [found] = referencesResolve.check(aRegion({ organisations: [anOrganisation({ areaServed: ['05566084'] })] }));
  assert.equal(found?.field, 'areaServed[0]');
});

test('a body of another region is sent to the shared ones', () => {
  const elsewhere = new Map([['land-nrw', 'steinfurt']]);
  const [found] = referencesResolve.check(aRegion({ organisations: [anOrganisation({ funders: ['land-nrw'] })] }, { elsewhere }));
  assert.match(found?.hint.de ?? '', /„steinfurt“.*data\/shared/);
});

test('a kind without a term is an error', () => {
  const [found] = referencesResolve.check(aRegion({ organisations: [anOrganisation({ kind: 'venue' })] }));
  assert.equal(found?.field, 'kind');
});
