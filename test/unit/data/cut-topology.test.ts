import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutTopology } from '../../../data/build/cut-topology.js';
import { distanceToPolygons } from '../../../data/rules/distance-to-polygon.js';
import { polygonsOf } from '../../../data/rules/topology.js';
import type { Topology } from '../../../src/domain/geo/topology.js';

const town = (ags: string, ring: number[]) => ({ type: 'Polygon', arcs: [ring], properties: { ags, name: ags, nuts: 'DEA1C' } });

/** Two unit squares side by side that share arc 1, and one of its own. */
const squares: Topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [7, 51] },
  objects: { towns: { type: 'GeometryCollection', geometries: [town('3', [3]), town('2', [2, ~1]), town('1', [1, 0])] } },
  arcs: [
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
    [
      [50, 50],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
};

test('only the wanted municipalities stay, sorted, with the arcs they use', () => {
  const { objects, arcs } = cutTopology(squares, ['2', '1']);
  assert.deepEqual(
    objects.municipalities?.geometries.map(({ properties, arcs: ring }) => [properties, ring]),
    [
      [{ ags: '1', name: '1' }, [[1, 0]]],
      [{ ags: '2', name: '2' }, [[2, ~1]]],
    ],
  );
  assert.equal(arcs.length, 3);
});

test('a cut municipality has the shape that it had', () => {
  assert.deepEqual(polygonsOf(cutTopology(squares, ['2']), '2'), polygonsOf(squares, '2'));
});

test('a point is inside, or so many kilometres away', () => {
  const polygons = polygonsOf(squares, '1');
  assert.equal(distanceToPolygons([7.5, 51.5], polygons), 0);
  assert.ok(Math.abs(distanceToPolygons([7.5, 52.1], polygons) - 11.13) < 0.1);
});
