import type { Rule } from './rule.js';
import { testOfDays, type VisitPeriod } from './walk-days.js';

const units = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 } as const;

const bitsOf = (list: readonly number[]): ((value: number) => boolean) | undefined => {
  if (!list.length) return undefined;
  const has = new Uint8Array(60);
  for (const value of list) has[value] = 1;
  return (value) => has[value] === 1;
};

/**
 * Where the next period may be: undefined where the one at `wall` meets the rule, else the second at which the day, hour,
 * minute or second that stands in the way is over.
 */
function obstacle(rule: Rule, unit: number): (wall: number) => number | undefined {
  const day = testOfDays(rule);
  const hour = bitsOf(rule.byHour);
  const minute = unit < 3600 ? bitsOf(rule.byMinute) : undefined;
  const second = unit < 60 ? bitsOf(rule.bySecond) : undefined;
  return (wall) => {
    const dayNumber = Math.floor(wall / 86_400);
    if (day && !day(dayNumber)) return (dayNumber + 1) * 86_400;
    const clock = wall - dayNumber * 86_400;
    if (hour && !hour(Math.floor(clock / 3600))) return wall - (clock % 3600) + 3600;
    if (minute && !minute(Math.floor(clock / 60) % 60)) return wall - (clock % 60) + 60;
    return second && !second(clock % 60) ? wall + 1 : undefined;
  };
}

/**
 * Visits the hours, minutes or seconds of a completed rule, from the one that holds `startWall`, or, where `fromWall` is
 * later, from the last one before it; both in seconds since 1970. Days and hours that cannot hold any are jumped over,
 * and are visited once, empty, so that whoever counts steps can stop.
 */
export function walkClock(rule: Rule, startWall: number, fromWall: number, visit: VisitPeriod): void {
  const unit = units[rule.frequency as keyof typeof units];
  const step = unit * rule.interval;
  const first = Math.floor(startWall / unit) * unit;
  const standsInWay = obstacle(rule, unit);
  const one = [0];
  const none: number[] = [];
  for (let wall = first + Math.max(0, Math.floor((fromWall - first) / step) * step); ;) {
    const free = standsInWay(wall);
    one[0] = wall;
    if (!visit(free === undefined ? one : none, wall)) return;
    wall = free === undefined ? wall + step : Math.max(wall + step, first + Math.ceil((free - first) / step) * step);
  }
}
