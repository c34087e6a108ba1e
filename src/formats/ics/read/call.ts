import type { IcsEvent } from './event.js';
import type { Property } from './property.js';

/** An address of a service that holds calls, which programs write where others write a place. */
const address =
  /^https:\/\/(?:[\w-]+\.)*(?:zoom\.us|zoom-x\.de|webex\.com|meet\.google\.com|teams\.(?:microsoft|live)\.com|meet\.jit\.si|gotomeeting\.com|whereby\.com)(?:\/\S*)?$/i;
/** What programs and people write there of a call. */
const name =
  /^(?:online|virtuell|virtual|digital|zoom|google meet|(?:online|zoom|webex|(?:microsoft )?teams)[- ]?(?:besprechung|meeting|konferenz|call)?)$/i;

/** A call by which an event can be attended. */
export interface Call {
  /** Where its address stands. */
  readonly address: Property | undefined;
  /** Whether LOCATION says nothing but that there is a call. */
  readonly isInPlace: boolean;
}

/** The call of an event, where CONFERENCE (RFC 7986), Google, Outlook or LOCATION says that there is one. */
export function callOf(event: IcsEvent): Call {
  const [conference, location] = [event.first('CONFERENCE'), event.text('LOCATION')];
  if (event.ownId !== undefined) return { address: conference, isInPlace: false };
  const said = conference ?? event.first('X-GOOGLE-CONFERENCE') ?? event.first('X-MICROSOFT-SKYPETEAMSMEETINGURL');
  const place = event.first('LOCATION');
  const isAddress = address.test(location);
  return { address: said ?? (place && isAddress ? { ...place, value: location } : undefined), isInPlace: isAddress || name.test(location) };
}
