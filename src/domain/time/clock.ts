/** The numbers 0 to 99 in two digits. */
export const twoDigits: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

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
