import type { Box, MapPicture } from './map-picture.js';

/** The part of a picture that is seen: its middle, and how many times it is enlarged (1: all of it). */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

type Size = Pick<MapPicture, 'width' | 'height'>;

/** More would show no more: boundaries and points are not that exact. */
const mostZoom = 64;

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/**
 * All of a picture.
 *
 * @example
 * wholeView({ width: 200, height: 100 }) //=> { x: 100, y: 50, zoom: 1 }
 */
export const wholeView = ({ width, height }: Size): MapView => ({ x: width / 2, y: height / 2, zoom: 1 });

/** `view` so that nothing beyond the edges of the picture is seen. */
function kept({ x, y, zoom }: MapView, { width, height }: Size): MapView {
  const by = between(zoom, 1, mostZoom);
  const [w, h] = [width / by / 2, height / by / 2];
  return { x: between(x, w, width - w), y: between(y, h, height - h), zoom: by };
}

/**
 * The box that is seen.
 *
 * @example
 * seenBox({ x: 100, y: 50, zoom: 2 }, { width: 200, height: 100 }) //=> [50, 25, 150, 75]
 */
export function seenBox({ x, y, zoom }: MapView, { width, height }: Size): Box {
  const [w, h] = [width / zoom / 2, height / zoom / 2];
  return [x - w, y - h, x + w, y + h];
}

/** `view` moved by so many units to the right and down, as far as there is a picture. */
export const panned = (view: MapView, dx: number, dy: number, size: Size): MapView =>
  kept({ ...view, x: view.x + dx, y: view.y + dy }, size);

/**
 * `view` enlarged `factor` times; the spot `at` (in units) stays where it is on the screen. Between all of the picture
 * and 64 times.
 *
 * @example
 * zoomed({ x: 100, y: 50, zoom: 1 }, 2, [100, 50], { width: 200, height: 100 }) //=> { x: 100, y: 50, zoom: 2 }
 */
export function zoomed(view: MapView, factor: number, [x, y]: readonly [number, number], size: Size): MapView {
  const zoom = between(view.zoom * factor, 1, mostZoom);
  const share = view.zoom / zoom;
  return kept({ x: x + (view.x - x) * share, y: y + (view.y - y) * share, zoom }, size);
}

/** The view that shows `box` with a little room around it, as large as it can be. */
export function viewOf([left, top, right, bottom]: Box, size: Size): MapView {
  const zoom = Math.min(size.width / (right - left || 1), size.height / (bottom - top || 1)) * 0.8;
  return kept({ x: (left + right) / 2, y: (top + bottom) / 2, zoom }, size);
}
