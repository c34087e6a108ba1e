import { daysFromCivil } from '../time/civil.js';
import { daysInMonth, isLeapYear } from '../time/days-in-month.js';
import { weekdayOfNumber } from '../time/local-time.js';
import type { Rule, WeekdayInRule } from './rule.js';
import { daysOfWeeks } from './week-numbers.js';

/** The days of a month as bits: bit 0 is the first. */
export type DaysOfMonth = (year: number, month: number) => number;

/** Bits 0, 7, 14, 21, 28. */
const everySeventh = 0b10000001000000100000010000001;
const allOf = (length: number): number => 0x7fffffff >>> (31 - length);

/** Where the n-th of every seven days lies that begin at `first`, among `length` days; -1 where there is none. */
function nthAt(first: number, ordinal: number, length: number): number {
  const at = ordinal > 0 ? first + 7 * (ordinal - 1) : first + 7 * (Math.floor((length - 1 - first) / 7) + 1 + ordinal);
  return at < length ? Math.max(at, -1) : -1;
}

/** The days of the month that a list names, from its beginning or its end. */
function named(list: readonly number[], length: number): number {
  let bits = 0;
  for (const day of list) {
    const at = day > 0 ? day - 1 : length + day;
    if (at >= 0 && at < length) bits |= 1 << at;
  }
  return bits;
}

function weekdaysOf(byDay: readonly WeekdayInRule[], firstWeekday: number, length: number, isCounted: boolean): number {
  let bits = 0;
  for (const { weekday, ordinal } of byDay) {
    const first = (weekday - firstWeekday + 7) % 7;
    const at = ordinal && isCounted ? nthAt(first, ordinal, length) : -1;
    if (!ordinal || !isCounted) bits |= everySeventh << first;
    else if (at >= 0) bits |= 1 << at;
  }
  return bits & allOf(length);
}

/** Days of a year, counted from 0, as the bits of its months. */
function byMonths(year: number, days: Iterable<number>): number[] {
  const bits = Array.from({ length: 12 }, () => 0);
  const leap = isLeapYear(year) ? 1 : 0;
  for (const day of days) {
    // the beginning of a month is near 30.6 times its number; one step back at most
    let month = Math.min(11, Math.floor(day / 29));
    while (day < startsOfMonths[month]! + (month > 1 ? leap : 0)) month--;
    bits[month]! |= 1 << (day - startsOfMonths[month]! - (month > 1 ? leap : 0));
  }
  return bits;
}
const startsOfMonths = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The n-th weekdays of a year, as days counted from 0. */
function* weekdaysOfYear(byDay: readonly WeekdayInRule[], year: number): Generator<number> {
  const length = isLeapYear(year) ? 366 : 365;
  const firstWeekday = weekdayOfNumber(daysFromCivil(year, 1, 1));
  for (const { weekday, ordinal } of byDay) {
    const first = (weekday - firstWeekday + 7) % 7;
    if (ordinal) {
      const at = nthAt(first, ordinal, length);
      if (at >= 0) yield at;
    } else for (let at = first; at < length; at += 7) yield at;
  }
}

function* namedOfYear(list: readonly number[], year: number): Generator<number> {
  const length = isLeapYear(year) ? 366 : 365;
  for (const day of list) {
    const at = day > 0 ? day - 1 : length + day;
    if (at >= 0 && at < length) yield at;
  }
}

/** What depends on the whole year, as one condition after the other; kept for the year that was asked last. */
function yearlyConditions(rule: Rule, countsInYear: boolean): DaysOfMonth | undefined {
  const { byDay, byYearDay, byWeekNo, weekStart } = rule;
  if (!countsInYear && !byYearDay.length && !byWeekNo.length) return undefined;
  let known: { readonly year: number; readonly conditions: readonly number[][] } | undefined;
  return (year, month) => {
    if (known?.year !== year) {
      const conditions = [
        ...(countsInYear ? [weekdaysOfYear(byDay, year)] : []),
        ...(byYearDay.length ? [namedOfYear(byYearDay, year)] : []),
        ...(byWeekNo.length ? [daysOfWeeks(byWeekNo, year, weekStart)] : []),
      ];
      known = { year, conditions: conditions.map((days) => byMonths(year, days)) };
    }
    return known.conditions.reduce((bits, months) => bits & months[month - 1]!, -1);
  };
}

/**
 * The days of each month that meet every BY part of a completed rule. BYDAY with a number counts in the month, of a
 * yearly rule without BYMONTH in the year; in a shorter period the number means nothing.
 */
export function daysOfMonth(rule: Rule): DaysOfMonth {
  const { frequency, byMonth, byMonthDay, byDay } = rule;
  const months = byMonth.length ? byMonth.reduce((bits, month) => bits | (1 << month), 0) : -1;
  const isYearly = frequency === 'YEARLY';
  const countsInYear = isYearly && !byMonth.length && byDay.some(({ ordinal }) => ordinal !== 0);
  const countsInMonth = isYearly || frequency === 'MONTHLY';
  const ofYear = yearlyConditions(rule, countsInYear);
  return (year, month) => {
    if (!(months & (1 << month))) return 0;
    const length = daysInMonth(year, month);
    let bits = allOf(length);
    if (byMonthDay.length) bits &= named(byMonthDay, length);
    if (byDay.length && !countsInYear) bits &= weekdaysOf(byDay, weekdayOfNumber(daysFromCivil(year, month, 1)), length, countsInMonth);
    return ofYear && bits ? bits & ofYear(year, month) : bits;
  };
}
