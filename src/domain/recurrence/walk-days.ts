import { civilFromDays, daysFromCivil } from '../time/civil.js';
import { weekdayOfNumber } from '../time/local-time.js';
import { daysOfMonth, type DaysOfMonth } from './days-of-month.js';
import type { Rule } from './rule.js';

/**
 * Gets the beginnings of those days (hours, minutes, seconds) of one period that meet a rule, in order, and where the
 * period begins, all in seconds since 1970; says whether to go on.
 */
export type VisitPeriod = (starts: readonly number[], begin: number) => boolean;

const secondsOfDay = 86_400;

function addDays(starts: number[], bits: number, firstDay: number): void {
  for (let rest = bits, day = firstDay; rest; rest >>>= 1, day++) if (rest & 1) starts.push(day * secondsOfDay);
}

/** Visits years, or months, by their number since year 0; every `interval`-th one from that of the start. */
function walkMonths(rule: Rule, startDay: number, fromDay: number, months: number, visit: VisitPeriod): void {
  const days = daysOfMonth(rule);
  const periodOf = (day: number) => {
    const { year, month } = civilFromDays(day);
    return months === 12 ? year : year * 12 + month - 1;
  };
  const first = periodOf(startDay);
  const jumped = Math.floor((periodOf(fromDay) - first) / rule.interval) * rule.interval;
  for (let period = first + Math.max(0, jumped); ; period += rule.interval) {
    const starts: number[] = [];
    for (let month = period * months, end = month + months; month < end; month++) {
      const year = Math.floor(month / 12);
      const bits = days(year, (month % 12) + 1);
      if (bits) addDays(starts, bits, daysFromCivil(year, (month % 12) + 1, 1));
    }
    const begin = period * months;
    if (!visit(starts, daysFromCivil(Math.floor(begin / 12), (begin % 12) + 1, 1) * secondsOfDay)) return;
  }
}

/** Whether a day meets the rule; the month that was asked last is kept. */
function dayTest(days: DaysOfMonth): (day: number) => boolean {
  let first = 0;
  let end = 0;
  let bits = 0;
  return (day) => {
    if (day < first || day >= end) {
      const { year, month, day: dayOfMonth } = civilFromDays(day);
      first = day - dayOfMonth + 1;
      end = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
      bits = days(year, month);
    }
    return Boolean((bits >>> (day - first)) & 1);
  };
}

/** The test that a rule of weeks, days or less puts to each day; undefined where every day will do. */
export function testOfDays(rule: Rule): ((day: number) => boolean) | undefined {
  const { byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  const isFree = ![byMonth, byMonthDay, byYearDay, byWeekNo, byDay].some((list) => list.length);
  return isFree ? undefined : dayTest(daysOfMonth(rule));
}

function walkWeeks(rule: Rule, startDay: number, fromDay: number, visit: VisitPeriod): void {
  const { byDay, weekStart } = rule;
  const offsets = [...new Set(byDay.map(({ weekday }) => (weekday - weekStart + 7) % 7))].sort((a, b) => a - b);
  // a rule that only names days of the month lets every weekday do
  const every = offsets.length ? offsets : [0, 1, 2, 3, 4, 5, 6];
  const meets = testOfDays({ ...rule, byDay: [] });
  const first = startDay - ((weekdayOfNumber(startDay) - weekStart + 7) % 7);
  const step = 7 * rule.interval;
  for (let week = first + Math.max(0, Math.floor((fromDay - first) / step) * step); ; week += step) {
    const starts: number[] = [];
    for (const offset of every) if (!meets || meets(week + offset)) starts.push((week + offset) * secondsOfDay);
    if (!visit(starts, week * secondsOfDay)) return;
  }
}

function walkSingleDays(rule: Rule, startDay: number, fromDay: number, visit: VisitPeriod): void {
  const meets = testOfDays(rule);
  const jumped = Math.floor((fromDay - startDay) / rule.interval) * rule.interval;
  for (let day = startDay + Math.max(0, jumped); ; day += rule.interval) {
    const starts: number[] = [];
    if (!meets || meets(day)) starts.push(day * secondsOfDay);
    if (!visit(starts, day * secondsOfDay)) return;
  }
}

/**
 * Visits the periods of a completed rule of days or longer, from the one that holds `startDay`, or, where `fromDay` is
 * later, from the last one that begins before it; both are day numbers.
 */
export function walkDays(rule: Rule, startDay: number, fromDay: number, visit: VisitPeriod): void {
  if (rule.frequency === 'YEARLY') walkMonths(rule, startDay, fromDay, 12, visit);
  else if (rule.frequency === 'MONTHLY') walkMonths(rule, startDay, fromDay, 1, visit);
  else if (rule.frequency === 'WEEKLY') walkWeeks(rule, startDay, fromDay, visit);
  else walkSingleDays(rule, startDay, fromDay, visit);
}
