/** The first and the last day of the calendar, in milliseconds since 1970. */
const [first, last] = [Date.parse('0001-01-01'), Date.parse('9999-12-31')] as const;

/**
 * A date so many days later, within the years 1 to 9999; what is no date is given back. By the platform's own calendar: pages that only show dates
 * load no other.
 *
 * @example
 * addDays('2026-02-27', 2) //=> '2026-03-01'
 */
export function addDays(date: string, days: number): string {
  const later = Date.parse(`${date.slice(0, 10)}T00:00Z`) + days * 86_400_000;
  return Number.isNaN(later) ? date : new Date(Math.min(Math.max(later, first), last)).toISOString().slice(0, 10);
}
