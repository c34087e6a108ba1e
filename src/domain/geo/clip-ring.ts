import type { Box } from './map-picture.js';

type Spot = readonly [x: number, y: number];

/** The part of a ring on one side of a straight line: `side` is positive inside. */
function clipSide(ring: readonly Spot[], side: (spot: Spot) => number): Spot[] {
  return ring.flatMap((spot, i) => {
    const before = ring[(i || ring.length) - 1]!;
    const [here, there] = [side(spot), side(before)];
    const kept = here >= 0 ? [spot] : [];
    if (here >= 0 === there >= 0) return kept;
    const part = there / (there - here);
    return [[before[0] + part * (spot[0] - before[0]), before[1] + part * (spot[1] - before[1])] as const, ...kept];
  });
}

/**
 * The part of a ring that lies in `box` (Sutherland and Hodgman); what falls apart there stays tied together along the
 * edges of the box. Empty where nothing of it lies inside.
 *
 * @example
 * clipRing([[-5, 0], [5, 0], [5, 5], [-5, 5]], [0, 0, 10, 10]) //=> [[0, 0], [5, 0], [5, 5], [0, 5]]
 */
export const clipRing = (ring: readonly Spot[], [left, top, right, bottom]: Box): Spot[] =>
  [([x]: Spot) => x - left, ([x]: Spot) => right - x, ([, y]: Spot) => y - top, ([, y]: Spot) => bottom - y].reduce<Spot[]>(clipSide, [
    ...ring,
  ]);
