import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clusterPoints } from '../../../../src/domain/geo/cluster-points.js';

const points = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
  maxLength: 200,
});
type Points = readonly (readonly [number, number])[];

/** The clusters of `all`, each with its middle and the numbers of its members. */
function clustersOf(all: Points, near: number) {
  const { xs, ys, membersOf } = clusterPoints({ xs: Float64Array.from(all, ([x]) => x), ys: Float64Array.from(all, ([, y]) => y) }, near);
  return Array.from(xs, (x, cluster) => ({ at: [x, ys[cluster]!] as const, members: [...membersOf(cluster)] }));
}
const radius = fc.double({ min: 1e-6, max: 0.5, noNaN: true });

test('every point is in exactly one cluster, and not farther from its first one than the radius', () => {
  fc.assert(
    fc.property(points, radius, (all, near) => {
      const clusters = clustersOf(all, near);
      assert.deepEqual(
        clusters.flatMap(({ members }) => members).sort((a, b) => a - b),
        all.map((_, i) => i),
      );
      for (const { members } of clusters) {
        const first = all[members[0]!]!;
        for (const i of members) assert.ok(Math.hypot(all[i]![0] - first[0], all[i]![1] - first[1]) <= near * (1 + 1e-9));
      }
    }),
  );
});

test('two clusters do not begin closer than the radius', () => {
  fc.assert(
    fc.property(points, radius, (all, near) => {
      const firsts = clustersOf(all, near).map(({ members }) => all[members[0]!]!);
      firsts.forEach((a, i) => firsts.slice(i + 1).forEach((b) => assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) > near * (1 - 1e-9))));
    }),
  );
});

test('a cluster stands in the middle of its members', () => {
  const [cluster] = clustersOf(
    [
      [0.5, 0.5],
      [0.52, 0.5],
    ],
    0.1,
  );
  assert.ok(Math.abs(cluster!.at[0] - 0.51) < 1e-12);
});
