import { datesOfRuleAround } from '../../domain/recurrence/dates-around.js';
import { lastDayOf } from '../../domain/recurrence/last-day-of.js';
import { dateOfRule, ruleOf } from '../../domain/recurrence/overrides.js';
import { parseRule } from '../../domain/recurrence/parse-rule.js';
import { weekdays, type Rule } from '../../domain/recurrence/rule.js';
import { usualZone } from '../../domain/recurrence/usual-zone.js';
import { endOfMeeting } from '../end-of-meeting.js';
import { isOff } from '../event-status.js';
import { heldOverrides } from '../held-overrides.js';
import { isCommonRule } from '../ics/common-rule.js';
import { isExact, likeStart, shortTime } from '../ics/write/exact-time.js';
import { compact } from './compact.js';
import type { Meeting, Node } from './context.js';

const units = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' } as const;

const hasUnit = (frequency: Rule['frequency']): frequency is keyof typeof units => Object.hasOwn(units, frequency);

/** The days on which nothing is as the rule says: those it leaves out, and those that were cancelled, postponed or moved. */
function exceptedDays(meeting: Meeting): string[] {
  const off = heldOverrides(meeting).filter(({ date, start = date, status }) => isOff({ status }) || shortTime(start) !== shortTime(date));
  const { start = '' } = meeting;
  const left = (meeting.recurrence?.exdates ?? []).filter(isExact).flatMap((date) => dateOfRule(meeting, likeStart(date, start)) ?? []);
  const { mayHave } = datesOfRuleAround({ ...ruleOf(meeting), exdates: [] }, [...left].sort());
  const dates = [...left.filter(mayHave), ...off.map(({ date }) => date)];
  return [...new Set(dates.map((date) => date.slice(0, 10)))].sort();
}

/** The rule of a meeting as a Schedule of schema.org; undefined where that could only say it in part. */
export function eventSchedule(meeting: Meeting): Node | undefined {
  const { start, timeZone = usualZone, recurrence } = meeting;
  const { rule: text, rdates, overrides = [] } = recurrence ?? {};
  if (text === undefined || start === undefined || start.length < 10 || rdates?.length || !isCommonRule(text, start)) return undefined;
  const { rule } = parseRule(text);
  if (!rule || !hasUnit(rule.frequency) || rule.bySetPos.length || overrides.some(({ range }) => range)) return undefined;
  const clock = (local: string | undefined) => local?.slice(11) || undefined;
  return compact({
    '@type': 'Schedule',
    startDate: start.slice(0, 10),
    endDate: rule.until && lastDayOf(rule.until, start, timeZone),
    startTime: clock(start),
    endTime: clock(endOfMeeting(meeting)),
    scheduleTimezone: start.length > 10 ? timeZone : undefined,
    repeatFrequency: `P${rule.interval}${units[rule.frequency]}`,
    repeatCount: rule.count,
    byDay: rule.byDay.map(({ weekday, ordinal }) => `${ordinal || ''}${weekdays[weekday]}`),
    byMonth: [...rule.byMonth],
    byMonthDay: [...rule.byMonthDay],
    exceptDate: exceptedDays(meeting),
  });
}
