/** How long ago somebody confirmed a record: under twelve months, under twenty-four, longer, never. */
export type Freshness = 'fresh' | 'due' | 'old' | 'unverified';

/**
 * The state of a record that was verified on a day, seen from `today`; both YYYY-MM-DD.
 *
 * @example
 * freshness('2025-06-01', '2026-11-22') //=> 'due'
 */
export function freshness(verifiedOn: string | undefined, today: string): Freshness {
  if (!verifiedOn) return 'unverified';
  const months = monthsOf(today) - monthsOf(verifiedOn) - (today.slice(8) < verifiedOn.slice(8) ? 1 : 0);
  return months < 12 ? 'fresh' : months < 24 ? 'due' : 'old';
}

const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
