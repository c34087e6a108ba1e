import type { Dataset } from '../../src/model/dataset.js';
import { distanceToPolygons } from './distance-to-polygon.js';
import { entriesOf } from './entries-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry, Finding, Step } from './finding.js';
import type { Region, Rule } from './region.js';
import { polygonsOf } from './topology.js';

const name = 'place-in-municipality';

/** How far outside a point may lie, in kilometres: our boundaries are simplified by that much. */
const tolerance = 0.5;

type Place = NonNullable<Dataset['meetings'][number]['place']>;
type Located = Partial<Pick<Place, 'ags' | 'latitude' | 'longitude'>>;

const unknownKey = (entry: Entry, path: readonly Step[], ags: string) =>
  findingAt(entry, [...path, 'ags'], {
    code: name,
    value: ags,
    ...wording(
      'Diesen Gemeindeschlüssel gibt es in der Region nicht.',
      'The region has no municipality with this key.',
      'Vergleichen Sie ihn mit data/geo/municipalities.json.',
      'Compare it with data/geo/municipalities.json.',
    ),
  });

const outside = (entry: Entry, path: readonly Step[], town: string, kilometres: number) =>
  findingAt(entry, [...path, 'latitude'], {
    code: name,
    value: `${kilometres.toFixed(1)} km`,
    ...wording(
      `Der Punkt liegt ${kilometres.toFixed(1)} km außerhalb von ${town}.`,
      `The point lies ${kilometres.toFixed(1)} km outside ${town}.`,
      'Prüfen Sie Breite, Länge und Gemeindeschlüssel.',
      'Check latitude, longitude and municipality key.',
    ),
  });

function checkPlace({ dataset, topology }: Region, entry: Entry, path: readonly Step[], place: Located): Finding[] {
  const { ags, latitude, longitude } = place;
  if (ags === undefined) return [];
  const town = dataset.municipalities.find((municipality) => municipality.ags === ags);
  if (!town) return [unknownKey(entry, path, ags)];
  if (latitude === undefined || longitude === undefined || !topology) return [];
  const polygons = polygonsOf(topology, ags);
  const kilometres = polygons.length ? distanceToPolygons([longitude, latitude], polygons) : 0;
  return kilometres > tolerance ? [outside(entry, path, town.name, kilometres)] : [];
}

/** The municipality of a place exists, and contains the point of the place; so does its own point. */
export const placeInMunicipality: Rule = {
  name,
  check: (region) => [
    ...entriesOf(region.dataset, 'organisations').flatMap((entry) =>
      (entry.record.places ?? []).flatMap((place, i) => checkPlace(region, entry, ['places', i], place)),
    ),
    ...entriesOf(region.dataset, 'meetings').flatMap((entry) =>
      entry.record.place ? checkPlace(region, entry, ['place'], entry.record.place) : [],
    ),
    ...entriesOf(region.dataset, 'municipalities').flatMap((entry) => checkPlace(region, entry, [], entry.record)),
  ],
};
