import { instantOf, localOf } from '../../domain/time/zone.js';

/**
 * A local date or time in the basic form of iCalendar.
 *
 * @example
 * basicTime('2026-03-21T18:00') //=> '20260321T180000'
 */
export function basicTime(local: string): string {
  const digits = local.replace(/[-:]/g, '');
  return digits.length === 13 ? `${digits}00` : digits;
}

/**
 * A moment, in milliseconds since 1970, as a time in UTC.
 *
 * @example
 * utcTime(0) //=> '19700101T000000Z'
 */
export const utcTime = (moment: number): string => `${basicTime(localOf(moment, 'UTC'))}Z`;

/**
 * A local time of a zone as a time in UTC.
 *
 * @example
 * utcOf('2026-03-21T18:00', 'Europe/Berlin') //=> '20260321T170000Z'
 */
export const utcOf = (local: string, timeZone: string): string => utcTime(instantOf(local, timeZone));
