import { formatOfZone } from '../../model/known-zone.js';
import { remembered } from '../remembered.js';
import { clockOf, secondOfDay } from './clock.js';
import { dayNumber, inCalendar, localDate } from './local-time.js';

const minute = 60_000;
const day = 86_400_000;

/**
 * Minutes by which local time is ahead of UTC (east is positive) at a moment in milliseconds since 1970; with a
 * fraction where a zone kept the time of its sun. An unknown zone counts as UTC.
 *
 * @example
 * offsetAt('Europe/Berlin', Date.UTC(2026, 6, 1)) //=> 120
 */
export function offsetAt(timeZone: string, epochMs: number): number {
  const format = Math.abs(epochMs) <= 8.64e15 ? formatOfZone(timeZone) : undefined;
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format?.format(epochMs) ?? '') ?? [];
  if (!sign) return 0;
  return (Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60) * (sign === '-' ? -1 : 1);
}

/**
 * The moment of a local time in a zone, in milliseconds since 1970. A time that the clocks leave out is read with the
 * offset before the gap (02:30 becomes 03:30), one that they show twice is the first (RFC 5545, section 3.3.5).
 *
 * @example
 * instantOf('2026-03-21T18:00', 'Europe/Berlin') //=> Date.UTC(2026, 2, 21, 17)
 */
export function instantOf(local: string, timeZone: string): number {
  const wall = dayNumber(local) * day + secondOfDay(local) * 1_000;
  // no zone changes twice within these two days
  const before = Math.round(offsetAt(timeZone, wall - day) * minute);
  const after = Math.round(offsetAt(timeZone, wall + day) * minute);
  const early = wall - before;
  if (before === after || Math.round(offsetAt(timeZone, early) * minute) === before) return early;
  const late = wall - after;
  return Math.round(offsetAt(timeZone, late) * minute) === after ? late : early;
}

/**
 * The local time of a moment in a zone, to the second; the beginning of the year 1 or the end of 9999 where it lies beyond.
 *
 * @example
 * localOf(Date.UTC(2026, 2, 21, 17), 'Europe/Berlin') //=> '2026-03-21T18:00:00'
 */
export function localOf(epochMs: number, timeZone: string): string {
  const seconds = inCalendar(Math.floor((epochMs + Math.round(offsetAt(timeZone, epochMs) * minute)) / 1_000));
  const dayOf = Math.floor(seconds / 86_400);
  return `${localDate(dayOf)}T${clockOf(seconds - dayOf * 86_400)}`;
}

/** Whether the clocks of a zone stay as they are from a day before a date to three days after it. */
export const isSteady = remembered((timeZone) =>
  remembered((date) => {
    const moment = dayNumber(date) * day;
    return offsetAt(timeZone, moment - day) === offsetAt(timeZone, moment + 3 * day);
  }),
);

/**
 * Gives the local time so many seconds later as a stopwatch counts them: what the clocks of a zone show then, whether or not
 * they were changed in between. Within the years 1 to 9999.
 *
 * @example
 * laterIn('Europe/Berlin')('2026-10-24T22:00', 8 * 3600) //=> '2026-10-25T05:00:00'
 */
export const laterIn =
  (timeZone: string) =>
  (local: string, seconds: number): string => {
    // most dates are far from any change, and thousands are asked for
    const zone = seconds <= 86_400 && isSteady(timeZone)(local.slice(0, 10)) ? 'UTC' : timeZone;
    return localOf(instantOf(local, zone) + seconds * 1_000, zone);
  };
