import { svg } from 'lit';
import type { Box, MapPicture } from '../../../domain/geo/map-picture.js';
import { tileAddress, tilesIn } from '../../../domain/geo/tile-grid.js';

interface TileLayer {
  readonly picture: MapPicture;
  readonly seen: Box;
  /** Units in a pixel of the page. */
  readonly unit: number;
  readonly template: string;
  readonly onArrive: () => void;
  readonly onFail: () => void;
}

/** The street map below the areas; each picture a hair wider than it is: no lines between them. */
export const tileLayer = ({ picture, seen, unit, template, onArrive, onFail }: TileLayer) =>
  svg`<g class="tiles" aria-hidden="true">${tilesIn(picture, seen, unit).map(
    (tile) =>
      svg`<image href=${tileAddress(template, tile)} x=${tile.left} y=${tile.top} width=${tile.size + unit / 2} height=${tile.size + unit / 2}
        @load=${onArrive} @error=${onFail}></image>`,
  )}</g>`;
