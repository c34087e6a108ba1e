import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import type { IcsEvent } from './event.js';

/** A 53-bit hash of a text (cyrb53): the same everywhere, and unlikely to be the same for two. */
function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * The id of the record for an UID: the one that Brücke wrote, else a hash, for UIDs may hold mailboxes.
 *
 * @example
 * idOfUid('040000008200E00074C5B7101A82E008') //=> 'ics-2a0xq0…'
 */
export const idOfUid = (uid: string, ownId: string | undefined): string => ownId ?? `ics-${hash(uid).toString(36)}`;

/** What tells events apart: the UID, else start and title, and the zone where it is not the usual one. */
export const keyOf = ({ uid, start: { local, zone = usualZone }, title }: IcsEvent): string =>
  uid || `${local} ${zone === usualZone ? '' : `${zone} `}${title}`;

/** The id of one date that is a record of its own. */
export const idOfDate = (id: string, date: string): string =>
  `${id}-${date.slice(0, 10)}${date.length > 10 ? `-${date.slice(11).replace(/:/g, '')}` : ''}`;
