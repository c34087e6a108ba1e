import { civilFromDays, daysFromCivil } from '../time/civil.js';
import { daysInMonth } from '../time/days-in-month.js';
import { dayNumber, localDate } from '../time/local-time.js';
import { expansion } from './expand.js';
import type { Rule, RuleInput } from './rule.js';

/** Whether a month of so many days lacks one that a rule of these names; of several, BYSETPOS may take one that is always there. */
const lacksOne = (days: readonly number[], bySetPos: readonly number[], length: number): boolean => {
  const there = days.filter((day) => Math.abs(day) <= length).length;
  return bySetPos.length ? bySetPos.some((position) => Math.abs(position) > there) : there < days.length;
};

/** The end, by its number, of the first month that does not have a day of an endless rule of months or years. */
function firstLack(rule: Rule, startDay: number): number | undefined {
  const { interval, byDay, byMonthDay, byYearDay, byWeekNo, byMonth, bySetPos } = rule;
  const { year, month, day } = civilFromDays(startDay);
  const isNamed = [byDay, byMonthDay, byYearDay, byWeekNo].some((list) => list.length);
  const days = isNamed ? byMonthDay : [day];
  if (!days.some((one) => one > 28)) return undefined;
  const isYearly = rule.frequency === 'YEARLY';
  const months = byMonth.length || !isYearly || isNamed ? byMonth : [month];
  const length = isYearly ? 12 : 1;
  const first = year * 12 + (isYearly ? 0 : month - 1);
  // after 400 years the calendar repeats itself
  for (let period = first; period < Math.min(first + 4_800 * interval, 120_000); period += length * interval)
    for (let at = period; at < period + length; at++) {
      const [inYear, inMonth] = [Math.floor(at / 12), (at % 12) + 1];
      const most = daysInMonth(inYear, inMonth);
      const end = daysFromCivil(inYear, inMonth, most);
      if (end >= startDay && (!months.length || months.includes(inMonth)) && lacksOne(days, bySetPos, most)) return end;
    }
  return undefined;
}

/**
 * Whether a rule of months or years comes, before its end, to one that does not have its day, the 29th to 31st, said by the
 * rule or taken from its start.
 */
export function skipsDays(rule: Rule, { start, rrule }: RuleInput): boolean {
  const { frequency, until, count } = rule;
  const end = frequency === 'MONTHLY' || frequency === 'YEARLY' ? firstLack(rule, dayNumber(start)) : undefined;
  if (end === undefined || (until && dayNumber(until.local) < end)) return false;
  return count === undefined || expansion({ start, rrule }, { from: start, to: localDate(end) }).dates.length < count;
}
