type Spot = readonly [x: number, y: number];

/** Twice the area of a triangle. */
const triangle = ([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));

/**
 * A line with fewer spots (Visvalingam and Whyatt): the spot that makes the smallest triangle with its neighbours goes
 * first, until none makes one smaller than `smallest`. Both ends stay, so that lines that meet still meet; of a closed
 * line at least four spots stay. The cost grows with the square of the number of spots.
 *
 * @example
 * simplifyArc([[0, 0], [5, 0.1], [10, 0]], 1) //=> [[0, 0], [10, 0]]
 */
export function simplifyArc<S extends Spot>(arc: readonly S[], smallest: number): S[] {
  const kept = [...arc];
  const isClosed = arc.length > 1 && arc[0]![0] === arc.at(-1)![0] && arc[0]![1] === arc.at(-1)![1];
  const fewest = isClosed ? 4 : 2;
  while (kept.length > fewest) {
    let least = Infinity;
    let at = 0;
    for (let i = 1; i < kept.length - 1; i++) {
      const size = triangle(kept[i - 1]!, kept[i]!, kept[i + 1]!) / 2;
      if (size < least) [least, at] = [size, i];
    }
    if (least >= smallest) break;
    kept.splice(at, 1);
  }
  return kept;
}
