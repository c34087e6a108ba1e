import type { Override } from '../../../domain/recurrence/one-date.js';
import { overridesByDate } from '../../../domain/recurrence/overrides.js';
import { parseRule } from '../../../domain/recurrence/parse-rule.js';
import { expandRule } from '../../../domain/recurrence/expand.js';
import type { Meeting, WriteContext } from './context.js';
import { isCommonRule } from '../common-rule.js';
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
  if (rule === undefined || rdates.length || !isCommonRule(rule, start))
    return rule === undefined || parseRule(rule).rule || rdates.length ? 'dates' : 'once';
  return overrides.every(
    (override) =>
      !override.range && isExact(override.date) && [override.start, override.end].every((time) => time === undefined || isExact(time)),
  )
    ? 'rule'
    : 'dates';
}

/** What holds on single dates of a meeting: a day alone names no date of a rule with times, and of two the last one holds. */
export const heldOverrides = (meeting: Meeting): Override[] =>
  [...overridesByDate(meeting)].filter(([date]) => date.length > 10 || meeting.start?.length === 10).map(([, override]) => override);

/** So many dates of one meeting at most. */
const mostDates = 500;

/** The dates of a meeting that repeats, within the days of the output. */
export function singleDates(meeting: Meeting, { dates }: WriteContext): string[] {
  const { start = '', recurrence } = meeting;
  const range = { ...dates, limit: mostDates };
  const { exdates, rdates } = recurrence ?? {};
  // without a rule the dates are said one by one
  const rrule = recurrence?.rule ?? 'FREQ=DAILY;COUNT=1';
  return expandRule({ start, timeZone: zoneOf(meeting), rrule, exdates, rdates }, range).map(shortTime);
}
