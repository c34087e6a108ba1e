import type { RuleIssueCode } from '../../model/rule-messages.js';
import { isSubDaily, type Rule, type RuleInput } from './rule.js';
import { isDate } from './is-day-or-time.js';
import { skipsDays } from './skips-days.js';

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

/**
 * What Outlook and Exchange do not read of what others do: they know one day of the month, from its beginning or its last, one n-th
 * weekday, the first to fourth or the last, and one month of a year (MS-OXCICAL, section 2.1.3.2.2).
 */
function beyondOutlook({ frequency, byMonthDay, byDay, byMonth, bySetPos }: Rule): Finding[] {
  const isLong = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const isYearly = frequency === 'YEARLY';
  const isCounted = byDay.some(({ ordinal }) => ordinal !== 0);
  const isOneDay = byMonthDay.length === 1 && !byDay.length && isLong && (!isYearly || byMonth.length > 0);
  const places = isCounted ? byDay.map(({ ordinal }) => ordinal) : bySetPos;
  const isOneWeekday = places.length === 1 && places.every((place) => place >= -1 && place <= 4);
  const hasWeekday = isLong ? isOneWeekday && (!isYearly || byMonth.length > 0) : frequency === 'WEEKLY';
  return [
    [byMonthDay.length > 0 && !isOneDay, 'rule-outlook', 'BYMONTHDAY'],
    [byDay.length > 0 && !hasWeekday, 'rule-outlook', 'BYDAY'],
    [byMonth.length > (isYearly ? 1 : 0), 'rule-outlook', 'BYMONTH'],
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

/** UNTIL must be a day where the start is one, a local time where it has no zone, else a moment in UTC (RFC 5545, section 3.3.10). */
function untilKind({ until }: Rule, { start, timeZone }: RuleInput): Finding {
  const kind = (local: string, isUtc: boolean) => (isDate(local) ? '' : isUtc ? 'T225959Z' : 'T235959');
  const right = kind(start, timeZone !== undefined);
  return [until !== undefined && kind(until.local, until.isUtc) !== right, 'rule-until-kind', `UNTIL=20261231${right}`];
}

/** What of a rule other calendar programs may read differently; empty where they all read it alike. */
export function readApart(rule: Rule, input: RuleInput): Apart[] {
  const byMany = rare(rule);
  return [
    ...byMany,
    ...(byMany.some(([isSo]) => isSo) ? [] : beyondOutlook(rule)),
    ...misplaced(rule),
    [skipsDays(rule, input), 'rule-skips', ''] as Finding,
    untilKind(rule, input),
    [rule.count !== undefined && rule.until !== undefined, 'rule-count-and-until', ''] as Finding,
  ]
    .filter(([isSo]) => isSo)
    .map(([, code, what]) => ({ code, what }));
}
