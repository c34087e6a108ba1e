const isSeason = (local: string): boolean => /^\d{4}-2[1-4]$/.test(local);

/**
 * Whether an end is not before its start, as far as the less exact of them says; of seasons the year counts.
 *
 * @example
 * isInOrder('2026-03-21T18:00', '2026-03-21T16:00') //=> false
 */
export function isInOrder(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return true;
  const length = isSeason(start) || isSeason(end) ? 4 : Math.min(start.length, end.length);
  return end.slice(0, length) >= start.slice(0, length);
}
