import type { Dataset } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { streetAlone } from './street-alone.js';
import { withoutStatements } from './without-statements.js';

type Organisation = Dataset['organisations'][number];
type Meeting = Dataset['meetings'][number];
type Place = NonNullable<Meeting['place']>;

const round = (degrees: number, decimals: number) => Number(degrees.toFixed(decimals));

/** `place` with its point rounded: three decimals are about 100 m, two about 1 km. */
function withRoundedPoint(place: Place, decimals: number): Place {
  const { latitude, longitude } = place;
  if (latitude === undefined || longitude === undefined) return place;
  return { ...place, latitude: round(latitude, decimals), longitude: round(longitude, decimals) };
}

/** What stays of an accessible place whose address does not: the states, not the words about them. */
const withoutAccessNotes = (place: Place): Place =>
  place.access ? { ...place, access: place.access.map(({ feature, state }) => ({ feature, state })) } : place;

function onlyStreet(place: Place): Place {
  const { street, ...rest } = place;
  const name = street === undefined ? undefined : streetAlone(street);
  return withRoundedPoint(name === undefined ? rest : { ...place, street: name }, 3);
}

const onlyDistrict = ({ street: _street, name: _name, ...place }: Place): Place => withoutAccessNotes(withRoundedPoint(place, 2));

const onlyPostalCode = ({ district: _district, ...place }: Place): Place => onlyDistrict(place);

const onlyMunicipality = ({ locality, ags, precision }: Place): Place => ({
  ...(locality !== undefined && { locality }),
  ...(ags !== undefined && { ags }),
  precision,
});

/**
 * `place` with no more than its precision allows; undefined where that is nothing. `street` loses the house number,
 * `district` street and name, `postal-code` the district too; `municipality` keeps only the town.
 *
 * @example
 * coarsenPlace({ street: 'Talstraße 7a', latitude: 51.25048, longitude: 6.97536, precision: 'street' })
 * //=> { street: 'Talstraße', latitude: 51.25, longitude: 6.975, precision: 'street' }
 */
export function coarsenPlace(place: Place): Place | undefined {
  switch (place.precision) {
    case 'exact':
      return place;
    case 'street':
      return onlyStreet(place);
    case 'district':
      return onlyDistrict(place);
    case 'postal-code':
      return onlyPostalCode(place);
    case 'municipality':
      return onlyMunicipality(place);
    case 'none':
      return undefined;
  }
}

const isExact = (place: Place) => place.precision === 'exact';

function coarsenOrganisation(organisation: Organisation): Organisation {
  if (!organisation.places || organisation.places.every(isExact)) return organisation;
  const places = organisation.places.flatMap((place) => coarsenPlace(place) ?? []);
  const copy = { ...organisation, places, provenance: withoutStatements(organisation.provenance, 'places') };
  if (places.length === 0) delete (copy as { places?: unknown }).places;
  return copy;
}

function coarsenMeeting(meeting: Meeting): Meeting {
  if (!meeting.place || isExact(meeting.place)) return meeting;
  const place = coarsenPlace(meeting.place);
  const copy = { ...meeting, place, provenance: withoutStatements(meeting.provenance, 'place') };
  if (place === undefined) delete (copy as { place?: unknown }).place;
  return copy as Meeting;
}

/**
 * A copy of `dataset` in which each place of an organisation or a meeting shows no more than its precision; see
 * {@link coarsenPlace}. Applying it twice gives the same.
 *
 * @example
 * applyPrecision(dataset).meetings[0]?.place //=> { locality: 'Velbert', ags: '05158032', precision: 'municipality' }
 */
export function applyPrecision(dataset: Dataset): Dataset {
  return deepFreeze({
    ...dataset,
    organisations: dataset.organisations.map(coarsenOrganisation),
    meetings: dataset.meetings.map(coarsenMeeting),
  });
}
