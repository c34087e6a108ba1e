import type { Area, Position } from '../../../../src/domain/geo/area.js';

/** A square of `size` degrees whose south-western corner is there. */
export const square = ([west, south]: Position, size = 1): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** A square area. */
export const squareArea = (key: string, corner: Position, size = 1): Area => ({
  key,
  name: `Feld ${key}`,
  polygons: [[square(corner, size)]],
});
