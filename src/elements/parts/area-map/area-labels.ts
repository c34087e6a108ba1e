import { nothing, svg } from 'lit';
import type { MapPicture } from '../../../domain/geo/map-picture.js';
import { placeLabels, type Labelled } from '../../../domain/geo/place-labels.js';
import { letters, radius } from './area-map.js';

/** Names of areas where there is room for them: those with most records first, what lies around last. */
export function areaLabels(picture: MapPicture, counts: Readonly<Record<string, number>>, unit: number, hasSymbols: boolean) {
  const count = ({ key }: { readonly key: string }) => counts[key] ?? 0;
  const own = [...picture.areas].sort((a, b) => count(b) - count(a));
  const all = [...own, ...picture.context];
  const size = letters * unit;
  const items = all.map((area): Labelled => ({ at: area.at, radius: hasSymbols ? radius(count(area)) * unit : 0, text: area.name }));
  const places = placeLabels(items, { size, bounds: [0, 0, picture.width, picture.height] });
  return svg`<g class="labels" aria-hidden="true" lang="de">
    ${places.map((place, i) =>
      place
        ? svg`<text class=${i < own.length ? 'name' : 'name around'} x=${place.x} y=${place.y} text-anchor=${place.anchor} font-size=${size}>${all[i]!.name}</text>`
        : nothing,
    )}
  </g>`;
}
