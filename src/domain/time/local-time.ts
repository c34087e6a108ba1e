import { civilFromDays, daysFromCivil } from './civil.js';

/**
 * The day number of a local date or time: days since 1970-01-01. Reads the first ten letters; NaN where they are no date.
 *
 * @example
 * dayNumber('2026-03-21T18:00') //=> 20533
 */
export const dayNumber = (local: string): number => daysFromCivil(+local.slice(0, 4), +local.slice(5, 7), +local.slice(8, 10));

/** The numbers 0 to 99 in two digits. */
export const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/**
 * The date of a day number.
 *
 * @example
 * localDate(20533) //=> '2026-03-21'
 */
export function localDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[dayOfMonth]}`;
}

/**
 * @example
 * addDays('2026-02-27', 2) //=> '2026-03-01'
 */
export const addDays = (date: string, days: number): string => localDate(dayNumber(date) + days);

/** The weekday of a day number, 0 = Monday to 6 = Sunday: the order in which RFC 5545 begins its weeks. */
export const weekdayOfNumber = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * The weekday of a local date, 0 = Monday to 6 = Sunday.
 *
 * @example
 * weekdayOf('2018-05-14') //=> 0
 */
export const weekdayOf = (date: string): number => weekdayOfNumber(dayNumber(date));

/**
 * The second of the day of a local time; 0 of a date.
 *
 * @example
 * secondOfDay('2026-03-21T18:00') //=> 64800
 */
export const secondOfDay = (local: string): number =>
  local.length < 16 ? 0 : +local.slice(11, 13) * 3600 + +local.slice(14, 16) * 60 + +local.slice(17, 19);

/**
 * A time of day, with seconds, from its second.
 *
 * @example
 * clockOf(64800) //=> '18:00:00'
 */
export const clockOf = (second: number): string =>
  `${twoDigits[Math.floor(second / 3600)]}:${twoDigits[Math.floor(second / 60) % 60]}:${twoDigits[second % 60]}`;
