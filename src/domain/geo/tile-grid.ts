import type { Box, MapPicture } from './map-picture.js';

/** A tile of a street map: which one it is, and where it lies on the picture. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Tiles are so many pixels wide, and there are none finer than this. */
const pixels = 256;
const finest = 18;
/** More than a large screen needs: nothing asks a server for thousands. */
const most = 120;

/**
 * The tiles (XYZ, Web Mercator) that cover the part `seen` of a picture, where a pixel of the page is `unit` units wide.
 *
 * @example
 * tilesIn(picture, [0, 0, 2000, 1500], 4).every(({ z }) => z === 9) //=> true
 */
export function tilesIn({ frame }: MapPicture, [left, top, right, bottom]: Box, unit: number): Tile[] {
  const z = Math.max(0, Math.min(finest, Math.round(Math.log2(frame.scale / unit / pixels))));
  const count = 2 ** z;
  const size = frame.scale / count;
  const numberOf = (units: number, from: number) => Math.floor((units / frame.scale + from) * count);
  const tiles: Tile[] = [];
  for (let y = Math.max(0, numberOf(top, frame.y)); y <= Math.min(count - 1, numberOf(bottom, frame.y)); y++)
    for (let x = numberOf(left, frame.x); x <= numberOf(right, frame.x) && tiles.length < most; x++)
      tiles.push({
        z,
        x: ((x % count) + count) % count,
        y,
        left: (x / count - frame.x) * frame.scale,
        top: (y / count - frame.y) * frame.scale,
        size,
      });
  return tiles;
}

/**
 * The address of a tile after a template with `{z}`, `{x}` and `{y}`.
 *
 * @example
 * tileAddress('/tiles/{z}/{x}/{y}.png', { z: 1, x: 0, y: 1 }) //=> '/tiles/1/0/1.png'
 */
export const tileAddress = (template: string, tile: Pick<Tile, 'x' | 'y' | 'z'>): string =>
  template.replace(/\{([xyz])\}/g, (_whole, name: 'x' | 'y' | 'z') => String(tile[name]));
