import { clipRing } from './clip-ring.js';
import { roomAt } from './inner-point.js';
import type { Box } from './map-picture.js';
import { readPath } from './read-path.js';

type Spot = readonly [x: number, y: number];

/** So many columns and rows are looked at. */
const steps = 8;

/**
 * Spots in what is seen of an area, given by its path, that are at least `room` away from its edges and from those of what
 * is seen: the ones with most room first. None where only a corner is seen.
 *
 * @example
 * seenSpots('M0 0l100 0 0 100-100 0z', [50, 50, 150, 150], 20)[0] //=> [75, 75]
 */
export function seenSpots(d: string, seen: Box, room: number): Spot[] {
  const shape = readPath(d)
    .map((ring) => clipRing(ring, seen))
    .filter(({ length }) => length > 2);
  if (!shape.length) return [];
  const [left, top, right, bottom] = seen;
  return Array.from({ length: (steps - 1) ** 2 }, (_, i): Spot => {
    const [column, row] = [(i % (steps - 1)) + 1, Math.floor(i / (steps - 1)) + 1];
    return [left + ((right - left) * column) / steps, top + ((bottom - top) * row) / steps];
  })
    .map((spot) => ({ spot, has: roomAt(spot, shape) }))
    .filter(({ has }) => has >= room)
    .sort((a, b) => b.has - a.has)
    .map(({ spot }) => spot);
}
