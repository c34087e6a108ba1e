import { clockOf, secondOfDay } from '../time/clock.js';
import { dayNumber, inCalendar, localDate } from '../time/local-time.js';
import { isDate } from './is-day-or-time.js';

const secondsOfDay = 86_400;

/** Local time as seconds since 1970-01-01T00:00, as if every day had 86,400 of them; of a day its beginning. */
export const wallOf = (local: string): number => dayNumber(local) * secondsOfDay + secondOfDay(local);

/** The last second that a text names: of a day its last one. */
export const lastWallOf = (local: string): number => wallOf(local) + (isDate(local) ? secondsOfDay - 1 : 0);

/**
 * Writes such seconds as `YYYY-MM-DDTHH:mm:ss`, or as `YYYY-MM-DD`; within the years 1 to 9999.
 *
 * @example
 * localOfWall(wallOf('2026-03-21T18:00'), false) //=> '2026-03-21T18:00:00'
 */
export const localOfWall = (wall: number, isWholeDay: boolean): string => localsOfWalls([inCalendar(wall)], isWholeDay)[0]!;

/** Days that were written last, by the last ten bits of their numbers: the rules of a calendar share those of some years. */
const days: number[] = [];
const dates: string[] = [];

function dateOf(day: number): string {
  const place = day & 1023;
  if (days[place] !== day) {
    days[place] = day;
    dates[place] = localDate(day);
  }
  return dates[place]!;
}

/** The same for many: what neighbours share, the time of day, is written once. */
export function localsOfWalls(walls: readonly number[], isWholeDay: boolean): string[] {
  let [second, clock] = [-1, ''];
  return walls.map((wall) => {
    const day = Math.floor(wall / secondsOfDay);
    if (isWholeDay) return dateOf(day);
    if (wall - day * secondsOfDay !== second) {
      second = wall - day * secondsOfDay;
      clock = `T${clockOf(second)}`;
    }
    return dateOf(day) + clock;
  });
}
