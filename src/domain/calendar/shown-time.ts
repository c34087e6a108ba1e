/** The year that `at` names (YYYY, YYYY-MM or YYYY-MM-DD); that of today where it names none, or one before the calendar. */
export const shownYear = (at: string | undefined, today: string): string => /^(?!0000)\d{4}/.exec(at ?? '')?.[0] ?? today.slice(0, 4);

/**
 * The month that `at` names; of a year the first month, of this year and of nothing the month of today.
 *
 * @example
 * shownMonth('2020-03-21', '2026-11-25') //=> '2020-03'
 */
export function shownMonth(at: string | undefined, today: string): string {
  const year = shownYear(at, today);
  const month = /^\d{4}-(?:0[1-9]|1[0-2])/.exec(at ?? '')?.[0];
  if (month?.startsWith(year)) return month;
  return today.startsWith(year) ? today.slice(0, 7) : `${year}-01`;
}
