import type { Point } from './point.js';
import type { Position } from './area.js';

/** A place on the flat map of the world, Web Mercator: 0 to 1 from west to east and from north to south. */
export type Flat = readonly [x: number, y: number];

/** Beyond this latitude the square map of the world ends. */
const lastLatitude = 85.051129;

/**
 * The place of a position on the flat map of the world, as tiles have it.
 *
 * @example
 * project([0, 0]) //=> [0.5, 0.5]
 */
export function project([longitude, latitude]: Position): Flat {
  const sine = Math.sin((Math.max(-lastLatitude, Math.min(lastLatitude, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/**
 * The position that {@link project} would put there.
 *
 * @example
 * unproject([0.5, 0.5]) //=> { latitude: 0, longitude: 0 }
 */
export function unproject([x, y]: Flat): Point {
  return { latitude: (360 / Math.PI) * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - 90, longitude: (x - 0.5) * 360 };
}
