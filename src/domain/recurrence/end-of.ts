import { addDays, addSeconds } from '../time/add-days.js';
import { asExactAs } from './as-exact-as.js';
import { isDate } from './is-day-or-time.js';

/** How long something takes, as a record says it. */
interface Length {
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly allDay?: boolean | undefined;
}

/** The local time so many seconds after another one. */
type Later = (local: string, seconds: number) => string;

/**
 * `end` of a length as RFC 5545 writes it; of whole days the last one. Weeks and days are those of the calendar, hours and
 * minutes those of a stopwatch (section 3.3.6).
 */
function endAfter(start: string, duration: string, later: Later): string | undefined {
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration) ?? [];
  const wholeDays = Number(weeks) * 7 + Number(days);
  if (isDate(start)) return wholeDays > 1 ? addDays(start, wholeDays - 1) : undefined;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  if (!wholeDays && !seconds) return undefined;
  const end = wholeDays ? addDays(start, wholeDays) + start.slice(10) : start;
  return seconds ? asExactAs(start, later(end, seconds)) : end;
}

/**
 * The end of something, whether it is given as an end or as a length; undefined where nothing is said. Whole days end
 * with a day. Who does not say by `later` what the clocks of a zone do has none that are changed.
 *
 * @example
 * endOf('2027-01-11T18:30', { duration: 'PT1H30M' }) //=> '2027-01-11T20:00'
 */
export function endOf(start: string, { end, duration, allDay }: Length, later: Later = addSeconds): string | undefined {
  const found = end ?? (duration && start.length >= 10 ? endAfter(start, duration, later) : undefined);
  return allDay ? found?.slice(0, 10) : found;
}
