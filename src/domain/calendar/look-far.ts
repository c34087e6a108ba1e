/** So far is looked ahead or back, in days, to the ends of the calendar: near first, since rules may have no end. */
const reaches = [100, 800, 4e3, 4e4, 4e5, 4e6];

/** What there is within so many days, looked for as far as it takes to find more than `count`. */
export function lookFar<T>(count: number, within: (days: number) => readonly T[]): readonly T[] {
  let found: readonly T[] = [];
  for (const days of reaches) {
    found = within(days);
    if (found.length > count) break;
  }
  return found;
}
