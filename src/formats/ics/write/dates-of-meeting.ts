import { parseRule } from '../../../domain/recurrence/parse-rule.js';
import { expandRule } from '../../../domain/recurrence/expand.js';
import { addDays } from '../../../domain/time/add-days.js';
import type { Meeting, WriteContext } from './context.js';
import { isReadByAll } from '../common-rule.js';
import { hasDay, isExact, shortTime, zoneOf } from './exact-time.js';

/** How a meeting stands in a calendar. */
export type WayOfDates = 'none' | 'once' | 'rule' | 'dates';

/**
 * `rule` where other calendar programs read the rule alike, `dates` where they do not, or where further dates stand
 * beside it or a change holds from a date on: many programs pass over RDATE and RANGE.
 */
export function wayOfDates(meeting: Meeting): WayOfDates {
  const { recurrence, start = '' } = meeting;
  if (!hasDay(meeting)) return 'none';
  if (recurrence?.rule === undefined && !recurrence?.rdates?.length) return 'once';
  const { rule, rdates = [], overrides = [] } = recurrence;
  if (rule === undefined || rdates.length || !isReadByAll(rule, start))
    return rule === undefined || parseRule(rule).rule || rdates.length ? 'dates' : 'once';
  return overrides.every(
    (override) =>
      !override.range && isExact(override.date) && [override.start, override.end].every((time) => time === undefined || isExact(time)),
  )
    ? 'rule'
    : 'dates';
}

/** So many dates of one meeting at most. */
export const mostDates = 500;

/** The dates that are written, and whether there are more within the days of the output. */
interface SingleDates {
  readonly dates: readonly string[];
  readonly isCut: boolean;
}

/**
 * The dates of a meeting that repeats, within the days of the output. Where they are too many, those from today on come
 * before those that are over: subscribers want to know what is to come.
 */
export function singleDates(meeting: Meeting, { dates: { from, to }, today }: WriteContext): SingleDates {
  const { start = '', recurrence } = meeting;
  const { exdates, rdates } = recurrence ?? {};
  // without a rule the dates are said one by one
  const rrule = recurrence?.rule ?? 'FREQ=DAILY;COUNT=1';
  const rule = { start, timeZone: zoneOf(meeting), rrule, exdates, rdates };
  const all = expandRule(rule, { from, to, limit: mostDates + 1 });
  if (all.length <= mostDates) return { dates: all.map(shortTime), isCut: false };
  const ahead = expandRule(rule, { from: today > from ? today : from, to, limit: mostDates });
  const yesterday = addDays(today, -1);
  const over = ahead.length < mostDates ? expandRule(rule, { from, to: yesterday < to ? yesterday : to }) : [];
  return { dates: [...over.slice(ahead.length - mostDates), ...ahead].map(shortTime), isCut: true };
}
