import { nothing, svg } from 'lit';
import type { Box, MapPicture } from '../../../domain/geo/map-picture.js';
import { placeLabels, type Labelled } from '../../../domain/geo/place-labels.js';
import { seenSpots } from '../../../domain/geo/seen-spots.js';
import { radius } from './area-map.js';

export interface AreaLabels {
  readonly picture: MapPicture;
  /** How many records each area has, by its key. */
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  /** The part that is seen. */
  readonly seen: Box;
  /** Width of the drawing, and size of its letters, in pixels of the page. */
  readonly width: number;
  readonly letters: number;
  /** Units in a pixel of the page. */
  readonly unit: number;
  /** What stands in place of the symbols of areas, and is not covered. */
  readonly points: readonly Pick<Labelled, 'at' | 'radius'>[] | undefined;
}

/**
 * Names of areas where there is room for them: chosen ones first, then those with most records, what lies around last. On
 * an enlarged map a name stands anywhere in what is seen of its area.
 */
export function areaLabels(labels: AreaLabels) {
  const { picture, counts, chosen, seen, letters, unit, points } = labels;
  const count = ({ key }: { readonly key: string }) => counts[key] ?? 0;
  const isChosen = ({ key }: { readonly key: string }) => chosen.includes(key);
  const own = [...picture.areas].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || count(b) - count(a));
  const all = [...own, ...picture.context];
  const size = letters * unit;
  const isWhole = seen[2] - seen[0] >= picture.width;
  const named = all.map(({ key, at, d, name }): Labelled => {
    const symbol = points ? 0 : radius(counts[key] ?? 0, labels) * unit;
    return { at, radius: symbol, text: name, ...(!isWhole && { others: () => seenSpots(d, seen, size) }) };
  });
  const items = [...named, ...(points ?? []).map((point): Labelled => ({ ...point, text: '' }))];
  const places = placeLabels(items, { size, bounds: seen });
  return svg`<g class="labels" aria-hidden="true" lang="de">
    ${places
      .slice(0, all.length)
      .map((place, i) =>
        place
          ? svg`<text class=${i >= own.length ? 'name around' : isChosen(all[i]!) ? 'name chosen' : 'name'} x=${place.x} y=${place.y} text-anchor=${place.anchor} font-size=${size}>${all[i]!.name}</text>`
          : nothing,
      )}
  </g>`;
}
