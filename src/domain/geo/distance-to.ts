import type { Dataset } from '../../model/dataset.js';
import { townsOf } from '../search/towns.js';
import { kilometres } from './kilometres.js';
import { isFine, placesOfRecord, type Meeting, type Organisation, type Place } from './places-of-record.js';
import { pointIn, type Point } from './point.js';

/** How far away something is. */
export interface Distance {
  readonly kilometres: number;
  /** True where the point is not known to the street: it is that of a quarter, a postal code or a municipality. */
  readonly approximate: boolean;
}

export interface DistanceOptions {
  /** Whether places of religious communities are known finer than their town; false unless said. */
  readonly showUnconfirmed?: boolean;
}

type Located = Point & { readonly approximate: boolean };

const nearer = (a: Distance, b: Distance) => a.kilometres - b.kilometres || Number(a.approximate) - Number(b.approximate);

/**
 * What {@link distanceTo} gives for each record, for many of them: the municipalities are looked at once.
 *
 * @example
 * distanceFrom({ latitude: 51.25, longitude: 6.97 }, dataset)(dataset.organisations[0]) //=> { kilometres: 3.2, approximate: true }
 */
export function distanceFrom(
  point: Point,
  dataset: Dataset,
  { showUnconfirmed = false }: DistanceOptions = {},
): (record: Organisation | Meeting) => Distance | undefined {
  const towns = new Map(dataset.municipalities.map((town): [string, Located] => [town.ags, { ...town, approximate: true }]));
  const pointOf = (place: Place): Located | undefined => {
    const own = pointIn(place);
    return own ? { ...own, approximate: !isFine(place) } : towns.get(place.ags ?? '');
  };
  const pointsOf = (record: Organisation | Meeting): Located[] => {
    const places = placesOfRecord(record, showUnconfirmed);
    const points = places.flatMap((place) => pointOf(place) ?? []);
    if (points.length || !('areaServed' in record)) return points;
    return townsOf({ ...record, places }).flatMap((ags) => towns.get(ags) ?? []);
  };
  return (record) =>
    pointsOf(record)
      .map((at) => ({ kilometres: kilometres(point, at), approximate: at.approximate }))
      .sort(nearer)[0];
}

/**
 * How far `record` is from `point`: the nearest of its places; where a place has no point of its own, the one of its
 * municipality; an organisation without a place is in the one municipality that it serves. Undefined where nothing
 * says where it is.
 *
 * @example
 * distanceTo(organisation, { latitude: 51.25, longitude: 6.97 }, dataset) //=> { kilometres: 3.2, approximate: true }
 */
export const distanceTo = (
  record: Organisation | Meeting,
  point: Point,
  dataset: Dataset,
  options: DistanceOptions = {},
): Distance | undefined => distanceFrom(point, dataset, options)(record);
