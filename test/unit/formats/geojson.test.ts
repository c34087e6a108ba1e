import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { writeGeoJson } from '../../../src/formats/geojson.js';
import { readGeoJson } from '../../../src/formats/read-geojson.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { anOrganisation, judged } from '../support/a-dataset.js';

interface Feature {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}
const today = '2026-11-22';
const place = { street: 'Talstraße 7a', latitude: 51.25048, longitude: 6.97536, precision: 'exact' as const };
const write = (organisations: ReturnType<typeof anOrganisation>[], options = {}) =>
  (JSON.parse(writeGeoJson(judged({ organisations }), { today, ...options }).output) as { features: Feature[] }).features;
const reading = { source: 'Stadtplan', kind: 'group' };

test('a place with a point is a feature there, who has none is a feature without geometry', () => {
  const features = write([anOrganisation({ id: 'mit', places: [place] }), anOrganisation({ id: 'ohne' })]);
  assert.deepEqual(
    features.map(({ id, geometry }) => [id, geometry?.coordinates]),
    [
      ['mit', [6.97536, 51.25048]],
      ['ohne', undefined],
    ],
  );
});

test('no place is more exact than its precision, and none of a religious community unless asked for', () => {
  const [feature] = write([anOrganisation({ places: [{ ...place, precision: 'street' }] })]);
  assert.deepEqual(feature!.geometry!.coordinates, [6.975, 51.25]);
  assert.equal(feature!.properties.street, 'Talstraße');
  const community = anOrganisation({ kind: 'religious-community', places: [place] });
  assert.equal(write([community])[0]!.geometry, null);
  assert.ok(!JSON.stringify(write([community])).includes('Talstraße'));
});

test('only what was found is written where that is asked for', () => {
  assert.deepEqual(
    write([anOrganisation({ id: 'a' }), anOrganisation({ id: 'b' })], { only: ['b'] }).map(({ id }) => id),
    ['b'],
  );
});

test('what was written is read again: ids, names, points', () => {
  const features = { features: write([anOrganisation({ id: 'mit', name: 'Chor', places: [place, { ...place, latitude: 51.3 }] })]) };
  const { records, issues } = readGeoJson(JSON.stringify(features), reading);
  assert.deepEqual(issues, []);
  const { dataset } = parseDataset({ organisations: records });
  assert.deepEqual(
    dataset.organisations.map(({ id, name, places }) => [id, name, places?.map(({ latitude }) => latitude)]),
    [['mit', 'Chor', [51.25048, 51.3]]],
  );
});

test('a feature without a name is an issue with its place', () => {
  const { records, issues } = readGeoJson(
    { features: [{ properties: {} }, { properties: { name: 'Chör' }, geometry: { type: 'Point', coordinates: [7, 51] } }] },
    reading,
  );
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['required', '/features/0']],
  );
  assert.equal(records[0]?.name, 'Chör');
});

test('whatever it is given, it answers', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.string(), fc.record({ features: fc.array(fc.jsonValue()) })), (input) =>
      Array.isArray(readGeoJson(input, reading).records),
    ),
  );
});
