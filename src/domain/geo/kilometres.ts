import type { Point } from './point.js';

/** Mean radius of the earth, in kilometres. */
const radius = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Kilometres from `a` to `b` as the crow flies (haversine: within half a percent).
 *
 * @example
 * kilometres({ latitude: 51.25, longitude: 6.97 }, { latitude: 51.25, longitude: 6.97 }) //=> 0
 */
export function kilometres(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * radius * Math.asin(Math.sqrt(Math.min(1, chord)));
}
