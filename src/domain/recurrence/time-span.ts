import { daysInMonth } from '../time/days-in-month.js';
import { addDays } from '../time/add-days.js';

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
