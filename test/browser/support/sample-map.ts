// Boundaries of the invented district: three squares side by side, and a town around that nobody lists.
import { towns } from './sample.js';

const square = (west: number, south: number, size = 0.1) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

const feature = (name: string, ags: string, west: number, south: number, properties = {}) => ({
  type: 'Feature',
  properties: { name, ags, ...properties },
  geometry: { type: 'Polygon', coordinates: square(west, south) },
});

/** GeoJSON of the three towns. */
export const boundaries = {
  type: 'FeatureCollection',
  attribution: 'Erfundene Grenzen',
  features: [
    feature('Apfelstadt', towns.Apfelstadt, 7, 51),
    feature('Birnheim', towns.Birnheim, 7.1, 51),
    feature('Kirschdorf', towns.Kirschdorf, 7, 51.1),
    feature('Nachbarort', '99900009', 7.1, 51.1, { context: true }),
  ],
};
