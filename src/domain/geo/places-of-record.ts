import { coarsenPlace } from '../../model/apply-precision.js';
import type { Dataset } from '../../model/dataset.js';
import { visiblePlaces } from '../../model/visible-places.js';

export type Organisation = Dataset['organisations'][number];
export type Meeting = Dataset['meetings'][number];
export type Place = NonNullable<Meeting['place']>;

/** Whether a place is known to the street; else its point stands for what lies around it. */
export const isFine = ({ precision }: Place): boolean => precision === 'exact' || precision === 'street';

/** The places of an organisation or a meeting as they may be seen; see {@link visiblePlaces}. */
export function placesOfRecord(record: Organisation | Meeting, showUnconfirmed: boolean): Place[] {
  if ('areaServed' in record) return visiblePlaces(record, showUnconfirmed);
  const place = record.place && coarsenPlace(record.place);
  return place ? [place] : [];
}
