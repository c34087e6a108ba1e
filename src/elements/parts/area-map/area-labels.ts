import { nothing, svg } from 'lit';
import type { MapPicture } from '../../../domain/geo/map-picture.js';
import { placeLabels, type Labelled } from '../../../domain/geo/place-labels.js';
import { radius } from './area-map.js';

export interface AreaLabels {
  readonly picture: MapPicture;
  /** How many records each area has, by its key. */
  readonly counts: Readonly<Record<string, number>>;
  /** Width of the drawing, and size of its letters, in pixels of the page. */
  readonly width: number;
  readonly letters: number;
  /** Units in a pixel of the page. */
  readonly unit: number;
  /** What stands in place of the symbols of areas, and is not covered. */
  readonly points: readonly { readonly at: readonly [x: number, y: number] }[] | undefined;
}

/** Names of areas where there is room for them: those with most records first, what lies around last. */
export function areaLabels(labels: AreaLabels) {
  const { picture, counts, letters, unit, points } = labels;
  const count = ({ key }: { readonly key: string }) => counts[key] ?? 0;
  const own = [...picture.areas].sort((a, b) => count(b) - count(a));
  const all = [...own, ...picture.context];
  const size = letters * unit;
  const named = all.map((area): Labelled => ({ at: area.at, radius: points ? 0 : radius(count(area), labels) * unit, text: area.name }));
  const items = [...named, ...(points ?? []).map(({ at }): Labelled => ({ at, radius: 22 * unit, text: '' }))];
  const places = placeLabels(items, { size, bounds: [0, 0, picture.width, picture.height] });
  return svg`<g class="labels" aria-hidden="true" lang="de">
    ${places
      .slice(0, all.length)
      .map((place, i) =>
        place
          ? svg`<text class=${i < own.length ? 'name' : 'name around'} x=${place.x} y=${place.y} text-anchor=${place.anchor} font-size=${size}>${all[i]!.name}</text>`
          : nothing,
      )}
  </g>`;
}
