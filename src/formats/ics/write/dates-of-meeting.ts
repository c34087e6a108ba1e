import { parseRule } from '../../../domain/recurrence/parse-rule.js';
import { expandRule } from '../../../domain/recurrence/expand.js';
import type { Meeting, WriteContext } from './context.js';
import { isCommonRule } from '../common-rule.js';
import { hasDay, isExact, shortTime, zoneOf } from './exact-time.js';

/** How a meeting stands in a calendar. */
export type WayOfDates = 'none' | 'once' | 'rule' | 'dates';

/**
 * `rule` where other calendar programs read the rule alike, `dates` where they do not, or where further dates stand
 * beside it: many programs pass over RDATE.
 */
export function wayOfDates(meeting: Meeting): WayOfDates {
  const { recurrence, start = '' } = meeting;
  if (!hasDay(meeting)) return 'none';
  if (recurrence?.rule === undefined && !recurrence?.rdates?.length) return 'once';
  const { rule, rdates = [], overrides = [] } = recurrence;
  if (rule === undefined || rdates.length || !isCommonRule(rule, start))
    return rule === undefined || parseRule(rule).rule || rdates.length ? 'dates' : 'once';
  return overrides.every(
    (override) => isExact(override.date) && [override.start, override.end].every((time) => time === undefined || isExact(time)),
  )
    ? 'rule'
    : 'dates';
}

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
