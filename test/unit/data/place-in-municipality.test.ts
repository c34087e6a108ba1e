import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeInMunicipality } from '../../../data/rules/place-in-municipality.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

const at = (latitude: number, longitude: number) => ({ ags: '05158024', latitude, longitude, precision: 'exact' as const });

test('a point inside its municipality passes', () => {
  assert.deepEqual(placeInMunicipality.check(aRegion({ organisations: [anOrganisation({ places: [at(51.25, 6.97)] })] })), []);
});

test('a point 200 m outside passes, for boundaries are simplified', () => {
  assert.deepEqual(placeInMunicipality.check(aRegion({ organisations: [anOrganisation({ places: [at(51.3418, 6.97)] })] })), []);
});

test('a point in another town is an error that says how far', () => {
  const [found] = placeInMunicipality.check(aRegion({ organisations: [anOrganisation({ places: [at(51.45, 6.97)] })] }));
  assert.equal(found?.field, 'places[0].latitude');
  assert.equal(found.value, '12.2 km');
});

test('a municipality key that the region does not have is an error, of a meeting too', () => {
  const [found] = placeInMunicipality.check(aRegion({ meetings: [aMeeting({ place: { ags: '05158999', precision: 'municipality' } })] }));
  assert.equal(found?.path, '/meetings/0/place/ags');
});
