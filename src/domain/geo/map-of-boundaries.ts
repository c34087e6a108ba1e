import { drawMap } from './draw-map.js';
import type { MapPicture } from './map-picture.js';
import { readBoundaries } from './read-boundaries.js';

/** A map of the areas in GeoJSON or TopoJSON. Throws where there is no surface to draw. */
export function mapOfBoundaries(input: unknown): MapPicture {
  const { areas, issues, attribution } = readBoundaries(input);
  const picture = drawMap(areas, attribution);
  if (!picture) throw new Error(issues[0]?.message.en ?? 'There is no surface here.');
  return picture;
}
