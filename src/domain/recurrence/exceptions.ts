import { shownTimes } from './shown-times.js';
import { isDate, isDayOrTime } from './is-day-or-time.js';
import { localOfWall, wallOf } from './wall.js';

/** The dates that are written beside a rule. */
interface Exceptions {
  readonly start: string;
  readonly timeZone?: string | undefined;
  readonly exdates?: readonly string[] | undefined;
  readonly rdates?: readonly string[] | undefined;
}

/**
 * Puts a date into the form in which `expandRule` gives dates: with seconds, in whole days where the start is one, and
 * as the clocks show it. A day stays a day. Undefined for what is no date.
 *
 * @example
 * ruleDate('2026-03-29T02:30', { start: '2026-03-28T02:30', timeZone: 'Europe/Berlin' }) //=> '2026-03-29T03:30:00'
 */
export function ruleDate(date: string, { start, timeZone }: Exceptions): string | undefined {
  if (!isDayOrTime(date)) return undefined;
  if (isDate(start) || isDate(date)) return date.slice(0, 10);
  return localOfWall(shownTimes(timeZone)(wallOf(date)), false);
}

/**
 * `dates` of a rule with its further dates (RDATE) and without those that do not take place (EXDATE), in order, each
 * once. A day among the EXDATEs takes away every time of that day.
 */
export function withExceptions(dates: readonly string[], rule: Exceptions, isInRange: (date: string) => boolean): readonly string[] {
  const written = (list: readonly string[] | undefined) =>
    (list ?? []).map((date) => ruleDate(date, rule)).filter((date) => date !== undefined);
  const gone = new Set(written(rule.exdates));
  const further = written(rule.rdates).filter(isInRange);
  const all = further.length ? [...new Set([...dates, ...further])].sort() : dates;
  return gone.size ? all.filter((date) => !gone.has(date) && !gone.has(date.slice(0, 10))) : all;
}
