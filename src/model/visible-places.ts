import { coarsenPlace } from './apply-precision.js';
import type { Dataset } from './dataset.js';

type Organisation = Dataset['organisations'][number];
type Place = NonNullable<Organisation['places']>[number];

/**
 * The places of an organisation as they may be seen, each no more exact than its precision says: also where the data
 * was not built but came as it is. Of a religious community the town only, unless `showUnconfirmed`.
 */
export function visiblePlaces({ kind, places = [] }: Organisation, showUnconfirmed: boolean): Place[] {
  const isTownOnly = kind === 'religious-community' && !showUnconfirmed;
  const seen: Place[] = [];
  for (const place of places) {
    const visible = coarsenPlace(place);
    const shown = isTownOnly && visible ? coarsenPlace({ ...visible, precision: 'municipality' }) : visible;
    if (shown) seen.push(shown);
  }
  return seen;
}
