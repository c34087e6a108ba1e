import { parseRule } from '../../domain/recurrence/parse-rule.js';
import { isSubDaily, type Rule } from '../../domain/recurrence/rule.js';
import { dayNumber, localDate, weekdayOf } from '../../domain/time/local-time.js';

/** Whether a day is one that the rule names: programs differ in what they make of a start that is none. */
function isOnRule(start: string, { byDay, byMonth, byMonthDay, frequency }: Rule): boolean {
  const [month, day] = [Number(start.slice(5, 7)), Number(start.slice(8, 10))];
  if (byMonth.length && !byMonth.includes(month)) return false;
  const daysLeft = (() => {
    const next = localDate(dayNumber(`${start.slice(0, 7)}-01`) + 31).slice(0, 7);
    return dayNumber(`${next}-01`) - dayNumber(start);
  })();
  if (byMonthDay.length && !byMonthDay.some((one) => one === day || one === -daysLeft)) return false;
  const ordinals = [Math.ceil(day / 7), -Math.ceil(daysLeft / 7)];
  // an ordinal of a rule without month counts within the year
  const isOfMonth = frequency === 'MONTHLY' || byMonth.length > 0;
  return (
    byDay.length === 0 ||
    byDay.some(({ weekday, ordinal }) => weekday === weekdayOf(start) && (!ordinal || (isOfMonth && ordinals.includes(ordinal))))
  );
}

/**
 * Whether calendar programs agree on the dates of a rule: days, weeks, months or years, by weekday, day of the month or
 * month, beginning on a date of its own.
 *
 * @example
 * isCommonRule('FREQ=MONTHLY;BYDAY=-1TU', '2026-01-27T18:00') //=> true
 */
export function isCommonRule(text: string, start: string): boolean {
  const { rule } = parseRule(text);
  if (!rule || isSubDaily(rule)) return false;
  const { bySecond, byMinute, byHour, byYearDay, byWeekNo, bySetPos, byMonthDay, byDay } = rule;
  if ([bySecond, byMinute, byHour, byYearDay, byWeekNo, bySetPos].some((list) => list.length)) return false;
  // a month or year without the day: some programs take the last day instead, some none
  const mayLackDay = (rule.frequency === 'MONTHLY' || rule.frequency === 'YEARLY') && !byDay.length && Number(start.slice(8, 10)) > 28;
  if (mayLackDay && !byMonthDay.length) return false;
  if (byMonthDay.some((day) => Math.abs(day) > 28) || (byMonthDay.length && byDay.length)) return false;
  return isOnRule(start.slice(0, 10), rule);
}
