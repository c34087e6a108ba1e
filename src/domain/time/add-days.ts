/**
 * A date so many days later; what is no date is given back. By the platform's own calendar: pages that only show dates
 * load no other.
 *
 * @example
 * addDays('2026-02-27', 2) //=> '2026-03-01'
 */
export function addDays(date: string, days: number): string {
  const later = new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) + days * 86_400_000);
  return Number.isNaN(later.getTime()) ? date : later.toISOString().slice(0, 10);
}
