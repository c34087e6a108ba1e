import type { Place } from '../../../model/place.js';
import type { IcsEvent } from './event.js';
import { oneLine } from './texts.js';

const number = String.raw`[+-]?\d{1,3}(?:\.\d{1,20})?`;
const point = new RegExp(`^(${number})[;,](${number})$`);

/** LOCATION and GEO. The address stays one text: nothing says which part of it is what. */
export function placeOf(event: IcsEvent): Place | undefined {
  const name = oneLine(event.text('LOCATION')).slice(0, 500);
  const geo = event.first('GEO');
  const found = point.exec(geo?.value.replace(/[\s\\]/g, '') ?? '');
  const [latitude, longitude] = found ? [Number(found[1]), Number(found[2])] : [];
  const isPoint =
    latitude !== undefined &&
    longitude !== undefined &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    !isNowhere(latitude, longitude);
  if (geo && !isPoint) event.warn('bad-value', geo);
  if (!name && !isPoint) return undefined;
  return { ...(name && { name }), ...(isPoint && { latitude, longitude }), precision: 'exact' };
}

/** Programs write 0;0 where they know no point. */
const isNowhere = (latitude: number, longitude: number): boolean => latitude === 0 && longitude === 0;
