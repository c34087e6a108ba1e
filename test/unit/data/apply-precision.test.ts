import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPrecision, coarsenPlace } from '../../../src/model/apply-precision.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

const full = {
  name: 'Haus der Vereine',
  street: 'Talstraße 7a',
  postalCode: '40822',
  locality: 'Mettmann',
  district: 'Mitte',
  ags: '05158024',
  latitude: 51.25048,
  longitude: 6.97536,
};
const keysAt = (precision: 'exact' | 'street' | 'district' | 'postal-code' | 'municipality') =>
  Object.keys(coarsenPlace({ ...full, precision }) ?? {});

test('an exact place stays as it is', () => {
  assert.deepEqual(coarsenPlace({ ...full, precision: 'exact' }), { ...full, precision: 'exact' });
});

test('to the street: no house number, the point to 100 m', () => {
  const place = coarsenPlace({ ...full, precision: 'street' });
  assert.deepEqual(place, { ...full, street: 'Talstraße', latitude: 51.25, longitude: 6.975, precision: 'street' });
});

test('coarser than the street: no street and no venue, the point to 1 km', () => {
  assert.deepEqual(keysAt('district'), ['postalCode', 'locality', 'district', 'ags', 'latitude', 'longitude', 'precision']);
  assert.deepEqual(keysAt('postal-code'), ['postalCode', 'locality', 'ags', 'latitude', 'longitude', 'precision']);
  assert.equal(coarsenPlace({ ...full, precision: 'postal-code' })?.longitude, 6.98);
});

test('to the municipality: the town alone; none: nothing', () => {
  assert.deepEqual(keysAt('municipality'), ['locality', 'ags', 'precision']);
  assert.equal(coarsenPlace({ ...full, precision: 'none' }), undefined);
});

test('house numbers of every form go, ordinals in names stay', () => {
  const streets = {
    'Hauptstr. 12-14': 'Hauptstr.',
    'Hauptstr.12': 'Hauptstr.',
    'Straße des 17. Juni 135 b': 'Straße des 17. Juni',
    'Markt 3, 2. OG': 'Markt',
    'Am Wall Nr. 4': 'Am Wall',
    Rathausplatz: 'Rathausplatz',
  };
  for (const [street, name] of Object.entries(streets)) assert.equal(coarsenPlace({ street, precision: 'street' })?.street, name);
});

test('words about access could give the address away: coarser than the street only the states stay', () => {
  const access = [{ feature: 'lift' as const, state: 'yes' as const, note: { de: 'Eingang Talstraße 7a' } }];
  assert.deepEqual(coarsenPlace({ ...full, access, precision: 'district' })?.access, [{ feature: 'lift', state: 'yes' }]);
});

test('places of organisations and of meetings are treated alike, twice as once', () => {
  const place = { ...full, precision: 'municipality' as const };
  const { dataset } = aRegion({
    organisations: [anOrganisation({ places: [place, { ...full, precision: 'none' }] })],
    meetings: [aMeeting({ place }), aMeeting({ id: 'geheim', place: { ...full, precision: 'none' } })],
  });
  const coarse = applyPrecision(dataset);
  const town = { locality: 'Mettmann', ags: '05158024', precision: 'municipality' };
  assert.deepEqual(coarse.organisations[0]?.places, [town]);
  assert.deepEqual(
    coarse.meetings.map((meeting) => ('place' in meeting ? meeting.place : 'no place')),
    [town, 'no place'],
  );
  assert.deepEqual(applyPrecision(coarse), coarse);
});

test('what a source says of a place that is withheld goes with it', () => {
  const provenance = { sources: [{ title: 'Liste' }], statements: [{ field: 'places[0].street', value: 'Talstraße 7a', source: 0 }] };
  const { dataset } = aRegion({ organisations: [anOrganisation({ places: [{ ...full, precision: 'district' }], provenance })] });
  assert.ok(!JSON.stringify(applyPrecision(dataset)).includes('Talstraße'));
});
