import type { Flat } from './mercator.js';

/** Points close to each other, as one; `members` are their numbers, in the order in which they were given. */
export interface Cluster {
  readonly at: Flat;
  readonly members: readonly number[];
}

/** A cell of a grid as the number of a bucket; two cells may share one. */
const bucketOf = (column: number, row: number, size: number): number =>
  (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (size - 1);

/**
 * Points closer than `radius` (both on the flat map of the world) become one: each joins the first that is near enough
 * and began before it, else begins its own. A cluster stands in the middle of its members. Every point is in exactly one
 * cluster; the cost grows with the number of points, whatever the radius is.
 *
 * @example
 * clusterPoints([[0.5, 0.5], [0.5001, 0.5], [0.6, 0.5]], 0.001).map(({ members }) => members) //=> [[0, 1], [2]]
 */
export function clusterPoints(points: readonly Flat[], radius: number): Cluster[] {
  const size = 2 ** Math.ceil(Math.log2(points.length * 2 + 2));
  const heads = new Int32Array(size).fill(-1);
  const chain = new Int32Array(points.length);
  // by cluster: where its first point lies, and its members
  const [xs, ys] = [new Float64Array(points.length), new Float64Array(points.length)];
  const members: number[][] = [];
  const near = (x: number, y: number, column: number, row: number): number => {
    for (let a = column - 1; a <= column + 1; a++)
      for (let b = row - 1; b <= row + 1; b++)
        for (let at = heads[bucketOf(a, b, size)]!; at >= 0; at = chain[at]!)
          if ((xs[at]! - x) ** 2 + (ys[at]! - y) ** 2 <= radius * radius) return at;
    return -1;
  };
  points.forEach(([x, y], i) => {
    const [column, row] = [Math.floor(x / radius), Math.floor(y / radius)];
    const found = near(x, y, column, row);
    if (found >= 0) return void members[found]!.push(i);
    const own = members.length;
    const bucket = bucketOf(column, row, size);
    [xs[own], ys[own], chain[own]] = [x, y, heads[bucket]!];
    heads[bucket] = own;
    members.push([i]);
  });
  return members.map((all) => ({ at: middle(all, points), members: all }));
}

function middle(members: readonly number[], points: readonly Flat[]): Flat {
  let [x, y] = [0, 0];
  for (const i of members) {
    x += points[i]![0];
    y += points[i]![1];
  }
  return [x / members.length, y / members.length];
}
