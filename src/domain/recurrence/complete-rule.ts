import { civilFromDays } from '../time/civil.js';
import { weekdayOfNumber } from '../time/local-time.js';
import { frequencies, type Rule } from './rule.js';

/** What a rule leaves open is as its start has it (RFC 5545, section 3.3.10): day, month, weekday. */
function openDays(rule: Rule, startDay: number): Partial<Rule> {
  const { byDay, byMonthDay, byYearDay, byWeekNo, byMonth, frequency } = rule;
  if (byDay.length || byMonthDay.length || byYearDay.length) return {};
  const { month, day } = civilFromDays(startDay);
  const weekday = [{ weekday: weekdayOfNumber(startDay), ordinal: 0 }];
  if (byWeekNo.length || frequency === 'WEEKLY') return { byDay: weekday };
  if (frequency === 'MONTHLY') return { byMonthDay: [day] };
  return frequency === 'YEARLY' ? { byMonthDay: [day], byMonth: byMonth.length ? byMonth : [month] } : {};
}

/** The parts of the clock that a rule leaves open; those longer than its period it runs through. */
function openClock({ frequency, byHour, byMinute, bySecond }: Rule, startSecond: number): Partial<Rule> {
  const rank = frequencies.indexOf(frequency);
  const open = (given: readonly number[], isOpen: boolean, value: number) => (given.length || !isOpen ? given : [value]);
  return {
    byHour: open(byHour, rank < 4, Math.floor(startSecond / 3600)),
    byMinute: open(byMinute, rank < 5, Math.floor(startSecond / 60) % 60),
    // no clock here shows a leap second: it is the second before (section 3.3.10)
    bySecond: open(
      bySecond.includes(60) ? [...new Set(bySecond.map((second) => Math.min(second, 59)))] : bySecond,
      rank < 6,
      startSecond % 60,
    ),
  };
}

/** `rule` with all that it takes from its start: a day number, and a second of that day. */
export const completeRule = (rule: Rule, startDay: number, startSecond: number): Rule => ({
  ...rule,
  ...openDays(rule, startDay),
  ...openClock(rule, startSecond),
});
