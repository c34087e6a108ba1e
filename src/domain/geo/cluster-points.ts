/** Points on the flat map of the world, each coordinate in a list of its own. */
export interface Spots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Points close to each other, as one: the middle of each cluster, and who is in it. */
export interface Clustered extends Spots {
  /** The numbers of the points in a cluster, in the order in which they were given. */
  readonly membersOf: (cluster: number) => Uint32Array;
}

/** The cells around one. */
const aside = [0, 0, -1, 1, -1, 1, -1, 1];
const above = [-1, 1, 0, 0, -1, -1, 1, 1];

/** A cell of a grid as the number of a bucket; two cells may share one. */
const bucketOf = (column: number, row: number, size: number): number =>
  (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (size - 1);

/**
 * Points closer than `radius` (both on the flat map of the world) become one: each joins the first that is near enough
 * and began before it, else begins its own. A cluster stands in the middle of its members. Every point is in exactly one
 * cluster; the cost grows with the number of points, whatever the radius is.
 *
 * @example
 * const { membersOf } = clusterPoints({ xs: Float64Array.of(0.5, 0.5001, 0.6), ys: Float64Array.of(0.5, 0.5, 0.5) }, 0.001);
 * [...membersOf(0)] //=> [0, 1]
 */
export function clusterPoints({ xs, ys }: Spots, radius: number): Clustered {
  const clusterOf = new Uint32Array(xs.length);
  // by cluster: its first point, and how many it has
  const firsts = new Uint32Array(xs.length);
  const counts = new Uint32Array(xs.length);
  const size = 2 ** Math.ceil(Math.log2(xs.length * 2 + 2));
  const heads = new Int32Array(size).fill(-1);
  const chain = new Int32Array(xs.length);
  const square = radius * radius;
  let clusters = 0;
  const nearIn = (bucket: number, x: number, y: number): number => {
    let at = heads[bucket]!;
    for (; at >= 0; at = chain[at]!) {
      const dx = xs[firsts[at]!]! - x;
      const dy = ys[firsts[at]!]! - y;
      if (dx * dx + dy * dy <= square) break;
    }
    return at;
  };
  xs.forEach((x, i) => {
    const y = ys[i]!;
    const column = Math.floor(x / radius);
    const row = Math.floor(y / radius);
    const own = bucketOf(column, row, size);
    let found = nearIn(own, x, y);
    for (let cell = 0; found < 0 && cell < 8; cell++) found = nearIn(bucketOf(column + aside[cell]!, row + above[cell]!, size), x, y);
    if (found < 0) {
      found = clusters++;
      firsts[found] = i;
      chain[found] = heads[own]!;
      heads[own] = found;
    }
    clusterOf[i] = found;
    counts[found]!++;
  });
  return gathered({ xs, ys }, clusterOf, counts.subarray(0, clusters));
}

/** The points of each cluster one behind the other, and its middle. */
function gathered(spots: Spots, clusterOf: Uint32Array, counts: Uint32Array): Clustered {
  const ends = new Uint32Array(counts.length);
  const xs = new Float64Array(counts.length);
  const ys = new Float64Array(counts.length);
  const members = new Uint32Array(clusterOf.length);
  let before = 0;
  counts.forEach((count, cluster) => {
    ends[cluster] = before;
    before += count;
  });
  clusterOf.forEach((cluster, i) => {
    members[ends[cluster]!++] = i;
    xs[cluster]! += spots.xs[i]! / counts[cluster]!;
    ys[cluster]! += spots.ys[i]! / counts[cluster]!;
  });
  return { xs, ys, membersOf: (cluster) => members.subarray(ends[cluster]! - counts[cluster]!, ends[cluster]) };
}
