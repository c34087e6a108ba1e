/** The first and the last second of the calendar, in milliseconds since 1970. */
const [first, last] = [Date.parse('0001-01-01'), Date.parse('9999-12-31T23:59:59Z')] as const;

/** The platform's own calendar, within the years 1 to 9999; undefined for what is no date. */
function later(local: string, milliseconds: number): string | undefined {
  const moment = Date.parse(`${local}Z`) + milliseconds;
  return Number.isNaN(moment) ? undefined : new Date(Math.min(Math.max(moment, first), last)).toISOString();
}

/**
 * A date so many days later, within the years 1 to 9999; what is no date is given back. Pages that only show dates load no
 * other calendar than the platform's.
 *
 * @example
 * addDays('2026-02-27', 2) //=> '2026-03-01'
 */
export const addDays = (date: string, days: number): string => later(`${date.slice(0, 10)}T00:00`, days * 86_400_000)?.slice(0, 10) ?? date;

/**
 * A local time so many seconds later on a clock that nobody changes, likewise.
 *
 * @example
 * addSeconds('2026-02-27T18:30', 7_200) //=> '2026-02-27T20:30:00'
 */
export const addSeconds = (local: string, seconds: number): string => later(local, seconds * 1_000)?.slice(0, 19) ?? local;
