import type { Dataset } from '../../model/dataset.js';
import type { Flat } from './mercator.js';
import { project } from './mercator.js';
import { placesOfRecord, type Organisation, type Place } from './places-of-record.js';
import { pointIn } from './point.js';

/** A place of an organisation that has a point. */
export interface Located {
  readonly record: Organisation;
  readonly place: Place;
  readonly at: Flat;
}

/**
 * The places of organisations that have a point, as exact as they may be seen: none for who meets online, or has a
 * town and no address.
 *
 * @example
 * located(dataset.organisations, false)[0]?.place.precision //=> 'street'
 */
export function located(records: Dataset['organisations'], showUnconfirmed: boolean): Located[] {
  const found: Located[] = [];
  for (const record of records)
    for (const place of record.places ? placesOfRecord(record, showUnconfirmed) : []) {
      const point = pointIn(place);
      if (point) found.push({ record, place, at: project([point.longitude, point.latitude]) });
    }
  return found;
}
