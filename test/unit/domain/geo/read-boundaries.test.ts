import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBoundaries } from '../../../../src/domain/geo/read-boundaries.js';
import { square } from './squares.js';

const polygon = { type: 'Polygon', coordinates: [square([7, 51])] };

test('reads every kind of GeoJSON that has surfaces', () => {
  const kinds = {
    polygon,
    multi: { type: 'MultiPolygon', coordinates: [[square([7, 51])], [square([9, 51])]] },
    feature: { type: 'Feature', id: 7, properties: null, geometry: polygon },
    collection: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { GEN: 'Altstadt' }, geometry: polygon }] },
    geometries: { type: 'GeometryCollection', geometries: [polygon] },
  };
  for (const [name, input] of Object.entries(kinds)) {
    for (const form of [input, JSON.stringify(input)]) {
      const { areas, issues } = readBoundaries(form);
      assert.equal(areas.length, 1, name);
      assert.deepEqual(issues, [], name);
    }
  }
});

test('key and name are what the properties say, else the id', () => {
  const features = [
    { type: 'Feature', properties: { ags: '05158028', GEN: 'Ratingen' }, geometry: polygon },
    { type: 'Feature', id: 'west', properties: { name: 'Ratingen West' }, geometry: polygon },
    { type: 'Feature', properties: { name: 'Lintorf' }, geometry: polygon },
    { type: 'Feature', properties: {}, geometry: polygon },
  ];
  const { areas } = readBoundaries({ type: 'FeatureCollection', features });
  assert.deepEqual(
    areas.map(({ key, name }) => [key, name]),
    [
      ['05158028', 'Ratingen'],
      ['west', 'Ratingen West'],
      ['Lintorf', 'Lintorf'],
      ['4', '4'],
    ],
  );
});

test('reads the boundaries of all municipalities of the state', () => {
  const { areas, issues, attribution } = readBoundaries(readFileSync('data/geo/nrw-municipalities.topo.json', 'utf8'));
  assert.equal(areas.length, 396);
  assert.deepEqual(issues, []);
  assert.equal(attribution, '© GeoBasis-DE / BKG 2016 (Daten verändert)');
});

test('what is no surface becomes an issue with its place, and the rest is read', () => {
  const point = { type: 'Point', coordinates: [7, 51] };
  const { areas, issues } = readBoundaries({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', geometry: point },
      { type: 'Feature', geometry: polygon },
    ],
  });
  assert.equal(areas.length, 1);
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['no-boundaries', '/features/0/geometry']],
  );
});

test('whatever it is given, it answers', () => {
  const hostile = {
    get type(): string {
      throw new Error('no');
    },
  };
  for (const input of [
    undefined,
    null,
    '',
    '{',
    'null',
    [],
    7,
    {},
    hostile,
    { type: 'Topology', arcs: [[[0, 0]]], objects: { a: { type: 'Polygon', arcs: [[5, -9, 'x']] } } },
  ]) {
    const { areas, issues } = readBoundaries(input);
    assert.deepEqual(areas, []);
    assert.ok(issues.length > 0);
  }
  const types = fc.constantFrom('FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon', 'GeometryCollection', 'Topology', 'x');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue(),
      fc.record({
        type: types,
        features: tie('list'),
        geometries: tie('list'),
        geometry: tie('tree'),
        coordinates: fc.jsonValue(),
        arcs: fc.jsonValue(),
        objects: fc.dictionary(fc.string(), tie('tree')),
      }),
    ),
    list: fc.array(tie('tree'), { maxLength: 3 }),
  }));
  fc.assert(fc.property(tree, (input) => Array.isArray(readBoundaries(input).areas)));
});

test('a collection that holds itself ends', () => {
  const knot: { type: string; geometries: unknown[] } = { type: 'GeometryCollection', geometries: [] };
  knot.geometries.push(knot);
  assert.deepEqual(readBoundaries(knot).areas, []);
});

test('no more areas than can be drawn', () => {
  const { areas, issues } = readBoundaries({ type: 'GeometryCollection', geometries: Array.from({ length: 5_200 }, () => polygon) });
  assert.equal(areas.length, 5_000);
  assert.equal(issues[0]?.code, 'too-large');
});
