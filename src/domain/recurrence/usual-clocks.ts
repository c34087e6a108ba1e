import { instantOf, localOf } from '../time/zone.js';
import { asExactAs } from './as-exact-as.js';
import type { Occurrence } from './occurrence.js';
import { daysTouched } from './time-span.js';
import { usualZone } from './usual-zone.js';

/** UTC by its names: the clocks of no place. */
const namesOfUtc: ReadonlySet<string | undefined> = new Set(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT']);

/** Whether times are in UTC, by which nobody comes. */
export const isUtc = (timeZone: string | undefined): boolean => namesOfUtc.has(timeZone);

/**
 * A local time as people read it: of UTC on the clocks of the usual zone, any other as it stands.
 *
 * @example
 * onUsualClocks('2026-12-01T17:00', 'UTC') //=> '2026-12-01T18:00'
 */
export const onUsualClocks = (local: string, timeZone: string | undefined): string =>
  isUtc(timeZone) && local.length > 10 ? asExactAs(local, localOf(instantOf(local, 'UTC'), usualZone)) : local;

/** The same for one date of a meeting; its id keeps the date that the rule gives. */
export function occurrenceOnUsualClocks(one: Occurrence): Occurrence {
  const { timeZone, end, movedFrom } = one;
  if (!isUtc(timeZone)) return one;
  const start = onUsualClocks(one.start, timeZone);
  const times = {
    start,
    ...(end && { end: onUsualClocks(end, timeZone) }),
    ...(movedFrom && { movedFrom: onUsualClocks(movedFrom, timeZone) }),
  };
  return { ...one, ...times, ...daysTouched(start, times.end), timeZone: usualZone };
}
