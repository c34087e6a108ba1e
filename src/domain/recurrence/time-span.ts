import { daysInMonth } from '../time/days-in-month.js';
import { addDays, addSeconds } from '../time/add-days.js';
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

/** `local` with seconds only where it needs them, or where `model` has them too. */
export const asExactAs = (model: string, local: string): string =>
  model.length < 19 && local.length === 19 && local.endsWith(':00') ? local.slice(0, 16) : local;

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

/** Whether two local dates or times lie on one day. */
export const isSameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10);

/** First and last day of a partial date: of a year, of a month, of a season (ISO 8601-2: months 21 to 24), of a day. */
function daysOfPartial(partial: string): readonly [first: string, last: string] {
  const day = partial.slice(0, 10);
  if (day.length > 9) return [day, day];
  const year = Number(partial.slice(0, 4));
  const month = Number(partial.slice(5, 7));
  if (partial.length === 4) return [`${partial}-01-01`, `${partial}-12-31`];
  const [first, length] = month > 12 ? [(month - 20) * 3, 3] : [month, 1];
  // winter, from December on, ends in the next year
  const last = first + length - 1;
  const [lastYear, lastMonth] = last > 12 && year < 9999 ? [year + 1, last - 12] : [year, Math.min(last, 12)];
  const digits = (value: number, count = 2) => String(value).padStart(count, '0');
  return [`${partial.slice(0, 4)}-${digits(first)}-01`, `${digits(lastYear, 4)}-${digits(lastMonth)}-${daysInMonth(lastYear, lastMonth)}`];
}

/**
 * The first and the last day that something touches. What ends at midnight does not touch the day that begins then; an
 * end before the start counts for nothing.
 *
 * @example
 * daysTouched('2026-12-31T20:00', '2027-01-01T00:00') //=> { firstDay: '2026-12-31', lastDay: '2026-12-31' }
 */
export function daysTouched(start: string, end: string | undefined): { readonly firstDay: string; readonly lastDay: string } {
  const [firstDay, lastOfStart] = daysOfPartial(start);
  // nearly all begin and end on one day
  if (!end || end.startsWith(lastOfStart)) return { firstDay, lastDay: lastOfStart };
  const last = daysOfPartial(end)[1];
  const lastDay = /T00:00(:00)?$/.test(end) ? addDays(last, -1) : last;
  return { firstDay, lastDay: lastDay < lastOfStart ? lastOfStart : lastDay };
}
