import type { Dataset } from '../../model/dataset.js';
import type { Flat } from './mercator.js';
import { project } from './mercator.js';
import { placesOfRecord, type Organisation } from './places-of-record.js';
import { pointIn } from './point.js';

/** A place of an organisation that has a point. */
export interface Located {
  readonly record: Organisation;
  readonly at: Flat;
  /** Address in one line. */
  readonly address: string;
  /** True where the point is not known to the street: then it stands for what lies around it. */
  readonly approximate: boolean;
}

/**
 * The places of organisations that have a point, as exact as they may be seen: none for who meets online, or has a
 * town and no address.
 *
 * @example
 * located(dataset.organisations, false)[0]?.approximate //=> false
 */
export const located = (records: Dataset['organisations'], showUnconfirmed: boolean): Located[] =>
  records.flatMap((record) =>
    placesOfRecord(record, showUnconfirmed).flatMap((place) => {
      const point = pointIn(place);
      if (!point) return [];
      const approximate = place.precision !== 'exact' && place.precision !== 'street';
      const address = [place.name, place.street, [place.postalCode, place.locality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
      return [{ record, at: project([point.longitude, point.latitude]), address, approximate }];
    }),
  );
