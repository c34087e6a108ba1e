import { asExactAs } from '../../domain/recurrence/as-exact-as.js';
import { addSeconds } from '../../domain/time/add-days.js';

/**
 * A local date or time, some seconds later on the same clock, within the years 1 to 9999; a date stays a date.
 *
 * @example
 * shiftedLocal('2026-03-21T23:30', 3600) //=> '2026-03-22T00:30'
 */
export const shiftedLocal = (local: string, seconds: number): string =>
  local.length === 10 ? addSeconds(`${local}T00:00`, seconds).slice(0, 10) : asExactAs('', addSeconds(local, seconds));
