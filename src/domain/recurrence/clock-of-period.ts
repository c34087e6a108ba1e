import type { Rule } from './rule.js';

/** All sums of one value of each list, in order. */
function sums(hours: readonly number[], minutes: readonly number[], seconds: readonly number[]): number[] {
  const all: number[] = [];
  for (const hour of hours) for (const minute of minutes) for (const second of seconds) all.push(hour * 3600 + minute * 60 + second);
  return all;
}

/** The times that a completed rule gives inside one period (a day, an hour, a minute, a second), in seconds from its beginning. */
export function clockOfPeriod({ frequency, byHour, byMinute, bySecond }: Rule): number[] {
  if (frequency === 'SECONDLY') return [0];
  if (frequency === 'MINUTELY') return sums([0], [0], bySecond);
  return frequency === 'HOURLY' ? sums([0], byMinute, bySecond) : sums(byHour, byMinute, bySecond);
}
