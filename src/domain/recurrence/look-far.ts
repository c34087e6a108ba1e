/** So far is looked ahead or back, in days: near first, since rules may have no end, at last to the ends of the calendar. */
const reaches = [100, 800, 4e3, 4e6];

/**
 * What there is within so many days, looked for as far as it takes to find more than `count`. Where there are many rules they
 * are `ruled` within a hundred years: some would be walked day by day to the ends of the calendar.
 */
export function lookFar<T>(count: number, within: (days: number, ruled: number) => readonly T[]): readonly T[] {
  let found: readonly T[] = [];
  for (const days of reaches) {
    found = within(days, Math.min(days, 4e4));
    if (found.length > count) break;
  }
  return found;
}
