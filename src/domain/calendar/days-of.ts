import type { Occurrence } from '../recurrence/occurrence.js';
import { dayNumber } from '../time/local-time.js';

/** Whether its day is known. */
export const isDated = ({ precision }: Occurrence): boolean => precision === 'time' || precision === 'day';

/**
 * The day numbers of the first and the last day that something is shown on: what ends in the night after it began
 * belongs to the day it began.
 */
export function daysOf({ start, end, firstDay, lastDay }: Occurrence): readonly [first: number, last: number] {
  const first = dayNumber(firstDay);
  const last = dayNumber(lastDay);
  const isNight = last - first === 1 && end !== undefined && end.length > 10 && end.slice(11) < start.slice(11);
  return [first, isNight ? first : last];
}
