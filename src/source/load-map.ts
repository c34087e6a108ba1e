import { isMapPicture, type MapPicture } from '../domain/geo/map-picture.js';
import { getBasePath } from './base-path.js';
import { fetchBytes, textOf } from './fetch-bytes.js';

/** Where the map of an element lies: what the page names, else the file of `region` beside the script. */
export function mapAddress(boundaries: string | undefined, region: string | undefined): string | undefined {
  if (boundaries) return URL.canParse(boundaries, document.baseURI) ? new URL(boundaries, document.baseURI).href : boundaries;
  return region && /^[a-z0-9-]+$/.test(region) ? `${getBasePath()}data/${region}.map.json` : undefined;
}

/**
 * The map at `address`: ready to be drawn, or boundaries that are drawn now. Rejects where it does not arrive, or where
 * there is no surface in it.
 */
export async function loadMap(address: string): Promise<MapPicture> {
  const value: unknown = JSON.parse(textOf(await fetchBytes(address, 'default'), address));
  return isMapPicture(value) ? value : (await import('../domain/geo/map-of-boundaries.js')).mapOfBoundaries(value);
}
