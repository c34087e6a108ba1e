import assert from 'node:assert/strict';
import test from 'node:test';
import { distanceTo } from '../../../../src/domain/geo/distance-to.js';
import { aMeeting, anOrganisation, aTown, judged } from '../../support/a-dataset.js';

const dataset = judged({ municipalities: [aTown({ latitude: 51.5, longitude: 7.25 })] });
const point = { latitude: 51.5, longitude: 7.25 };
const to = (record: Parameters<typeof distanceTo>[0], options = {}) => {
  const distance = distanceTo(record, point, dataset, options);
  return distance && [Number(distance.kilometres.toFixed(1)), distance.approximate];
};
const place = { locality: 'Beispielstadt', ags: '99001001', latitude: 51.51, longitude: 7.25 };

test('is exact to the street and approximate beyond', () => {
  assert.deepEqual(to(anOrganisation({ places: [{ ...place, precision: 'exact' }] })), [1.1, false]);
  assert.deepEqual(to(anOrganisation({ places: [{ ...place, precision: 'street' }] })), [1.1, false]);
  assert.deepEqual(to(anOrganisation({ places: [{ ...place, precision: 'district' }] })), [1.1, true]);
  assert.deepEqual(to(anOrganisation({ places: [{ ...place, precision: 'postal-code' }] })), [1.1, true]);
});

test('falls back to the municipality', () => {
  assert.deepEqual(to(anOrganisation({ places: [{ ...place, precision: 'municipality' }] })), [0, true]);
  assert.deepEqual(to(anOrganisation({ places: [{ ags: '99001001', precision: 'exact' }] })), [0, true]);
  assert.deepEqual(to(anOrganisation({ areaServed: ['99001001'] })), [0, true]);
});

test('knows no distance where nothing says where', () => {
  assert.equal(to(anOrganisation({ areaServed: [] })), undefined);
  assert.equal(to(anOrganisation({ areaServed: [], places: [{ locality: 'Anderswo', precision: 'exact' }] })), undefined);
  assert.equal(to(anOrganisation({ areaServed: [], places: [{ ...place, precision: 'none' }] })), undefined);
  assert.equal(to(aMeeting()), undefined);
});

test('takes the nearest place', () => {
  const far = { ...place, latitude: 52, precision: 'exact' as const };
  assert.deepEqual(to(anOrganisation({ places: [far, { ...place, precision: 'exact' }] })), [1.1, false]);
});

test('knows of a religious community only its town, unless more is wanted', () => {
  const community = anOrganisation({ kind: 'religious-community', places: [{ ...place, precision: 'exact' }] });
  assert.deepEqual(to(community), [0, true]);
  assert.deepEqual(to(community, { showUnconfirmed: true }), [1.1, false]);
});

test('measures to meetings as well', () => {
  assert.deepEqual(to(aMeeting({ place: { ...place, precision: 'exact' } })), [1.1, false]);
});
