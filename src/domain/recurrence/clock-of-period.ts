import type { Rule } from './rule.js';

/** All sums of one value of each list, in order. */
const sums = (hours: readonly number[], minutes: readonly number[], seconds: readonly number[]): number[] =>
  hours.flatMap((hour) => minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)));

/** The times that a completed rule gives inside one period (a day, an hour, a minute, a second), in seconds from its beginning. */
export function clockOfPeriod({ frequency, byHour, byMinute, bySecond }: Rule): number[] {
  if (frequency === 'SECONDLY') return [0];
  if (frequency === 'MINUTELY') return sums([0], [0], bySecond);
  return frequency === 'HOURLY' ? sums([0], byMinute, bySecond) : sums(byHour, byMinute, bySecond);
}
