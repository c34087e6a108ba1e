import { compact } from './compact.js';
import type { Node, Place, Value } from './context.js';

/** Metres around a point that was rounded when the data was built: its true place lies within. */
const radius: Readonly<Partial<Record<Place['precision'], number>>> = { street: 100, district: 1000, 'postal-code': 1000 };

/** Place, address and point, none more exact than it may be shown. */
export const placeNode = (place: Place): Node =>
  compact({
    '@type': 'Place',
    name: place.name,
    address: addressNode(place),
    geo: pointNode(place),
    amenityFeature: (place.access ?? []).map(({ feature, state }) => accessNode(feature, state)),
  });

export function addressNode({ street, postalCode, locality }: Place): Node | undefined {
  if (!street && !postalCode && !locality) return undefined;
  return compact({ '@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: locality, addressCountry: 'DE' });
}

function pointNode({ latitude, longitude, precision }: Place): Node | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const point = { '@type': 'GeoCoordinates', latitude, longitude };
  const metres = radius[precision];
  return metres === undefined ? point : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: metres };
}

const values: Readonly<Record<string, Value>> = { yes: true, limited: 'limited', no: false };

/** Unknown is not no: it is left out. */
const accessNode = (feature: string, state: string): Node | undefined =>
  values[state] === undefined ? undefined : { '@type': 'LocationFeatureSpecification', name: feature, value: values[state] };
