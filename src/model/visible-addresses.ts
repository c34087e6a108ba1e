import type { Dataset } from './dataset.js';
import { streetAlone } from './street-alone.js';

type Organisation = Dataset['organisations'][number];
type Place = NonNullable<Organisation['places']>[number];

/** Whether the street address of an organisation is shown only where the host asks for it. */
const needsAsking = (organisation: Organisation): boolean => organisation.kind === 'religious-community';

/** `place` as an address, no more exact than its precision says; undefined where that is no address. */
function addressOf(place: Place): Place | undefined {
  const street = place.precision === 'exact' ? place.street : place.precision === 'street' ? streetAlone(place.street ?? '') : undefined;
  return street === undefined ? undefined : { ...place, street };
}

/**
 * The places of an organisation that may be written as an address, each no more exact than its precision says: also
 * where the data was not built but came as it is. Those of religious communities only where `showUnconfirmed`.
 */
export const visibleAddresses = (organisation: Organisation, showUnconfirmed: boolean): Place[] =>
  needsAsking(organisation) && !showUnconfirmed ? [] : (organisation.places ?? []).flatMap((place) => addressOf(place) ?? []);
