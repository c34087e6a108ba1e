import { addDays } from '../time/add-days.js';
import { secondOfDay } from '../time/clock.js';
import { instantOf, localOf } from '../time/zone.js';
import { isDate } from './is-day-or-time.js';
import type { Until } from './rule.js';

/** UNTIL by the clocks of the zone. */
const localUntil = ({ local, isUtc }: Until, timeZone: string): string => (isUtc ? localOf(instantOf(local, 'UTC'), timeZone) : local);

/**
 * The last day of a rule that has one date a day, at the time of its start, by the clocks of its zone: of a day that UNTIL ends
 * before that time the one before, but none before the start.
 */
export function lastDayOf(until: Until, start: string, timeZone: string): string {
  const last = localUntil(until, timeZone);
  const isOver = !isDate(last) && last.slice(0, 10) > start && secondOfDay(last) < secondOfDay(start);
  return addDays(last, isOver ? -1 : 0);
}
