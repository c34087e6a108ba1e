import { parseRule } from '../../domain/recurrence/parse-rule.js';
import { weekdays, type Rule } from '../../domain/recurrence/rule.js';
import { isCommonRule } from '../ics/common-rule.js';
import { compact } from './compact.js';
import type { Meeting, Node } from './context.js';

const units = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' } as const;

const hasUnit = (frequency: Rule['frequency']): frequency is keyof typeof units => Object.hasOwn(units, frequency);

/** The rule of a meeting as a Schedule of schema.org; undefined where that could only say it in part. */
export function eventSchedule({ start, end, timeZone = 'Europe/Berlin', recurrence }: Meeting): Node | undefined {
  const { rule: text, exdates = [], rdates } = recurrence ?? {};
  if (text === undefined || start === undefined || start.length < 10 || rdates?.length || !isCommonRule(text, start)) return undefined;
  const { rule } = parseRule(text);
  if (!rule || !hasUnit(rule.frequency)) return undefined;
  const clock = (local: string | undefined) => local?.slice(11) || undefined;
  return compact({
    '@type': 'Schedule',
    startDate: start.slice(0, 10),
    endDate: rule.until?.local.slice(0, 10),
    startTime: clock(start),
    endTime: clock(end),
    scheduleTimezone: start.length > 10 ? timeZone : undefined,
    repeatFrequency: `P${rule.interval}${units[rule.frequency]}`,
    repeatCount: rule.count,
    byDay: rule.byDay.map(({ weekday, ordinal }) => `${ordinal || ''}${weekdays[weekday]}`),
    byMonth: [...rule.byMonth],
    byMonthDay: [...rule.byMonthDay],
    exceptDate: exdates.filter((date) => date.length >= 10).map((date) => date.slice(0, 10)),
  });
}
