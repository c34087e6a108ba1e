import type { Dataset } from '../../model/dataset.js';
import { placeWords, type NamedPlace } from './named-place.js';
import { placesOfRecord, type Place } from './places-of-record.js';
import { middleOf, pointIn } from './point.js';

/** The middle of the places that are meant, named after the first of them. */
function inRecords(
  dataset: Dataset,
  kind: NamedPlace['kind'],
  isMeant: (place: Place) => boolean,
  nameOf: (place: Place) => string,
): NamedPlace | undefined {
  const places = [...dataset.organisations, ...dataset.meetings].flatMap((record) => placesOfRecord(record, false)).filter(isMeant);
  const towns = new Map(dataset.municipalities.map((town) => [town.ags, town]));
  const middle = middleOf(places.flatMap((place) => pointIn(place) ?? towns.get(place.ags ?? '') ?? []));
  const ags = [...new Set(places.flatMap((place) => place.ags ?? []))].sort();
  return middle && { ...middle, name: nameOf(places[0]!), kind, ags };
}

/** A locality or quarter that records lie in; `words` as {@link placeWords} gives them. */
export function localityInRecords(words: string, dataset: Dataset): NamedPlace | undefined {
  const meant = ({ locality = '', district = '' }: Place) => [locality, district].find((name) => placeWords(name).join(' ') === words);
  return inRecords(
    dataset,
    'locality',
    (place) => meant(place) !== undefined,
    (place) => meant(place) ?? words,
  );
}

/** A postal code that records have and no municipality. */
export const postalCodeInRecords = (code: string, dataset: Dataset): NamedPlace | undefined =>
  inRecords(
    dataset,
    'postal-code',
    ({ postalCode }) => postalCode === code,
    ({ locality = '' }) => `${code} ${locality}`.trim(),
  );
