import type { Occurrence } from '../recurrence/occurrence.js';
import { addDays } from '../time/add-days.js';

/** The last day that something is shown on: what ends in the night after it began belongs to the day it began. */
export function lastDayShown({ start, end, firstDay, lastDay }: Occurrence): string {
  const isNight = firstDay < lastDay && end?.slice(11) && end.slice(11) < start.slice(11) && addDays(firstDay, 1) === lastDay;
  return isNight ? firstDay : lastDay;
}
