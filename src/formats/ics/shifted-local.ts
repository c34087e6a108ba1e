import { clockOf, secondOfDay } from '../../domain/time/clock.js';
import { dayNumber, inCalendar, localDate } from '../../domain/time/local-time.js';

/**
 * A local date or time, some seconds later on the same clock, within the years 1 to 9999; a date stays a date.
 *
 * @example
 * shiftedLocal('2026-03-21T23:30', 3600) //=> '2026-03-22T00:30'
 */
export function shiftedLocal(local: string, seconds: number): string {
  const total = inCalendar(dayNumber(local) * 86_400 + secondOfDay(local) + seconds);
  const day = Math.floor(total / 86_400);
  if (local.length === 10) return localDate(day);
  const clock = clockOf(total - day * 86_400);
  return `${localDate(day)}T${clock.endsWith(':00') ? clock.slice(0, 5) : clock}`;
}
