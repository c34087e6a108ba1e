import { civilFromDays, daysFromCivil } from './civil.js';
import { twoDigits } from './clock.js';

/**
 * The day number of a local date or time: days since 1970-01-01. Reads the first ten letters; NaN where they are no date.
 *
 * @example
 * dayNumber('2026-03-21T18:00') //=> 20533
 */
export const dayNumber = (local: string): number => daysFromCivil(+local.slice(0, 4), +local.slice(5, 7), +local.slice(8, 10));

/** The first and the last day of the calendar: years have four digits, and none is 0. */
const firstDay = daysFromCivil(1, 1, 1);
const lastDay = daysFromCivil(9_999, 12, 31);

/** Local seconds since 1970, no earlier and no later than the years 1 to 9999: others cannot be written. */
export const inCalendar = (seconds: number): number => Math.min(Math.max(seconds, firstDay * 86_400), lastDay * 86_400 + 86_399);

/**
 * The date of a day number; beyond the calendar its first or last day.
 *
 * @example
 * localDate(20533) //=> '2026-03-21'
 */
export function localDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilFromDays(Math.min(Math.max(day, firstDay), lastDay));
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[dayOfMonth]}`;
}

/** The weekday of a day number, 0 = Monday to 6 = Sunday: the order in which RFC 5545 begins its weeks. */
export const weekdayOfNumber = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * The weekday of a local date, 0 = Monday to 6 = Sunday.
 *
 * @example
 * weekdayOf('2018-05-14') //=> 0
 */
export const weekdayOf = (date: string): number => weekdayOfNumber(dayNumber(date));
