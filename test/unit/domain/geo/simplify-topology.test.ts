import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Polygon } from '../../../../src/domain/geo/area.js';
import { simplifyArc } from '../../../../src/domain/geo/simplify-arc.js';
import { simplifyTopology } from '../../../../src/domain/geo/simplify-topology.js';
import { geometryPolygons, type Topology } from '../../../../src/domain/geo/topology.js';

const file = (name: string) => JSON.parse(readFileSync(`data/geo/${name}`, 'utf8')) as Topology;
const state = file('nrw-municipalities.topo.json');

/** The sides of all areas, each as often as it is used; a side between two areas runs once this way and once that way. */
function sidesOf(topology: Topology): Map<string, number> {
  const sides = new Map<string, number>();
  const polygons: Polygon[] = Object.values(topology.objects).flatMap(({ geometries }) =>
    geometries.flatMap((one) => geometryPolygons(topology, one)),
  );
  for (const ring of polygons.flat())
    ring.slice(1).forEach((end, i) => {
      const [a, b] = [ring[i]!.join(), end.join()];
      if (a === b) return;
      const key = a < b ? `${a}|${b}` : `${b}|${a}`;
      sides.set(key, (sides.get(key) ?? 0) + 1);
    });
  return sides;
}

test('after simplification no side belongs to more than two areas, and as many borders are shared as before', () => {
  const shared = (topology: Topology) => {
    const used = new Set<number>();
    let twice = 0;
    const arcs = Object.values(topology.objects).flatMap(({ geometries }) =>
      geometries.flatMap((one) => (one.arcs as unknown[]).flat(3) as number[]),
    );
    for (const arc of arcs) {
      const own = arc < 0 ? ~arc : arc;
      if (used.has(own)) twice++;
      used.add(own);
    }
    return twice;
  };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e-4, noNaN: true }), (smallest) => {
      const simple = simplifyTopology(state, smallest);
      assert.equal(shared(simple), shared(state));
      assert.ok([...sidesOf(simple).values()].every((times) => times <= 2));
    }),
    { numRuns: 8 },
  );
});

test('rings stay closed, and what lies between areas has no gap: their surfaces add up to the same', () => {
  const surface = (topology: Topology) =>
    Object.values(topology.objects)
      .flatMap(({ geometries }) => geometries.flatMap((one) => geometryPolygons(topology, one)))
      .flat()
      .reduce((sum, ring) => {
        assert.deepEqual(
          ring[0]!.map((n) => n.toFixed(9)),
          ring.at(-1)!.map((n) => n.toFixed(9)),
        );
        return sum + ring.slice(1).reduce((part, [x, y], i) => part + (ring[i]![0] * y - x * ring[i]![1]) / 2, 0);
      }, 0);
  const [before, after] = [surface(state), surface(simplifyTopology(state, 1e-6))];
  assert.ok(Math.abs(before - after) / Math.abs(before) < 0.002, `${before} became ${after}`);
});

test('a line keeps its ends, and never gains a spot', () => {
  const spots = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(spots, fc.double({ min: 0, noNaN: true }), (arc, smallest) => {
      const simple = simplifyArc(arc, smallest);
      assert.deepEqual([simple[0], simple.at(-1)], [arc[0], arc.at(-1)]);
      assert.ok(simple.length <= arc.length && simple.every((spot) => arc.includes(spot)));
    }),
  );
});
