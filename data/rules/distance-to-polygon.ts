import type { Polygon } from '../../src/domain/geo/area.js';

type Point = readonly [longitude: number, latitude: number];

/** Whether `point` lies in `polygon`: a ray from it crosses the rings an odd number of times. */
function isInside([x, y]: Point, polygon: Polygon): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i]!;
      const [xj, yj] = ring[j]!;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** Length of the way from the origin to the line between `a` and `b`. */
function distanceToLine([ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
  return Math.hypot(ax + t * dx, ay + t * dy);
}

/**
 * Kilometres from `point` to the nearest of `polygons`; 0 inside. Flat geometry around the point: good to a percent
 * within a district.
 *
 * @example
 * distanceToPolygons([6.97536, 51.2504], [square around Mettmann]) //=> 0
 */
export function distanceToPolygons(point: Point, polygons: readonly Polygon[]): number {
  if (polygons.some((polygon) => isInside(point, polygon))) return 0;
  const [longitude, latitude] = point;
  const east = 111.32 * Math.cos((latitude * Math.PI) / 180);
  const local = ([x, y]: Point): Point => [(x - longitude) * east, (y - latitude) * 111.32];
  return Math.min(...polygons.flat().flatMap((ring) => ring.slice(1).map((end, i) => distanceToLine(local(ring[i]!), local(end)))));
}
