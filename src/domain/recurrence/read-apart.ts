import type { RuleIssueCode } from '../../model/rule-messages.js';
import { civilFromDays } from '../time/civil.js';
import { daysInMonth } from '../time/days-in-month.js';
import { dayNumber } from '../time/local-time.js';
import { isSubDaily, type Rule } from './rule.js';
import { isDate } from './is-day-or-time.js';

/** Something in a rule that calendar programs do not all read alike; `what` is the part, or what to write instead. */
export interface Apart {
  readonly code: RuleIssueCode;
  readonly what: string;
}

type Finding = readonly [isSo: boolean, code: RuleIssueCode, what: string];

/** Parts that only some programs know, or count in their own way. */
function rare(rule: Rule): Finding[] {
  const { frequency, byYearDay, byWeekNo, bySetPos, byMonthDay, byDay, interval, weekStart } = rule;
  return [
    [isSubDaily(rule), 'rule-apart', `FREQ=${frequency}`],
    [byWeekNo.length > 0, 'rule-apart', 'BYWEEKNO'],
    [byYearDay.length > 0, 'rule-apart', 'BYYEARDAY'],
    [bySetPos.length > 1 || (bySetPos.length === 1 && frequency !== 'MONTHLY'), 'rule-apart', 'BYSETPOS'],
    [byMonthDay.some((day) => day < -1) || (byMonthDay.length > 1 && byMonthDay.includes(-1)), 'rule-apart', 'BYMONTHDAY'],
    [hasSome(rule.byHour, rule.byMinute, rule.bySecond), 'rule-apart', 'BYHOUR, BYMINUTE, BYSECOND'],
    [frequency === 'WEEKLY' && interval > 1 && weekStart !== 0 && byDay.length > 1, 'rule-apart', 'WKST'],
  ];
}

/** Parts that the table of RFC 5545, section 3.3.10, does not have for a frequency. */
function misplaced(rule: Rule): Finding[] {
  const { frequency, byYearDay, byWeekNo, byMonthDay, byDay, bySetPos, byMonth } = rule;
  const isCounted = byDay.some(({ ordinal }) => ordinal !== 0);
  const others = hasSome(byYearDay, byWeekNo, byMonthDay, byDay, byMonth, rule.byHour, rule.byMinute, rule.bySecond);
  return [
    [byWeekNo.length > 0 && frequency !== 'YEARLY', 'rule-misplaced', 'BYWEEKNO'],
    [byYearDay.length > 0 && ['DAILY', 'WEEKLY', 'MONTHLY'].includes(frequency), 'rule-misplaced', 'BYYEARDAY'],
    [byMonthDay.length > 0 && frequency === 'WEEKLY', 'rule-misplaced', 'BYMONTHDAY'],
    [isCounted && (byWeekNo.length > 0 || !['MONTHLY', 'YEARLY'].includes(frequency)), 'rule-misplaced', 'BYDAY'],
    [bySetPos.length > 0 && !others, 'rule-misplaced', 'BYSETPOS'],
  ];
}

const hasSome = (...lists: readonly (readonly unknown[])[]): boolean => lists.some((list) => list.length > 0);

/** A day that not every month, or year, of the rule has; said by the rule or taken from the start. */
function skipped({ frequency, byMonthDay, byDay, byYearDay, byWeekNo, byMonth }: Rule, start: string): Finding {
  const { day, month } = civilFromDays(dayNumber(start));
  const days = hasSome(byDay, byYearDay, byWeekNo, byMonthDay) ? byMonthDay : [day];
  const every = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const months = byMonth.length ? byMonth : frequency === 'YEARLY' && !byMonthDay.length ? [month] : every;
  const isSkipped = days.some((one) => months.some((of) => one > daysInMonth(2023, of)));
  return [isSkipped && (frequency === 'MONTHLY' || frequency === 'YEARLY'), 'rule-skips', ''];
}

/** UNTIL must be a day where the start is one, else a moment in UTC (RFC 5545, section 3.3.10). */
function untilKind({ until }: Rule, start: string): Finding {
  const isRight = !until || (isDate(start) ? isDate(until.local) : until.isUtc);
  return [!isRight, 'rule-until-kind', isDate(start) ? 'UNTIL=20261231' : 'UNTIL=20261231T225959Z'];
}

/** What of a rule other calendar programs may read differently; empty where they all read it alike. */
export const readApart = (rule: Rule, start: string): Apart[] =>
  [
    ...rare(rule),
    ...misplaced(rule),
    skipped(rule, start),
    untilKind(rule, start),
    [rule.count !== undefined && rule.until !== undefined, 'rule-count-and-until', ''] as Finding,
  ]
    .filter(([isSo]) => isSo)
    .map(([, code, what]) => ({ code, what }));
