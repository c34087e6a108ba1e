import type { Occurrence } from '../recurrence/occurrence.js';
import { daysInMonth } from '../time/days-in-month.js';
import { dayNumber, localDate, weekdayOfNumber } from '../time/local-time.js';
import { daysOf, isDated } from './days-of.js';

/** What lasts several days, as one stretch of a week: where it begins, and how many days it goes on. */
export interface Bar {
  readonly occurrence: Occurrence;
  readonly days: number;
}

/** One day of the month with what is on. */
export interface GridDay {
  readonly date: string;
  /** What lasts several days, one entry for each lane: a stretch that begins here, one that goes on, or nothing. */
  readonly lanes: readonly (Bar | Occurrence | undefined)[];
  /** What takes place on this day alone, in order of time. */
  readonly single: readonly Occurrence[];
  /** All of this day, with what lasts several days, also what found no lane. */
  readonly all: readonly Occurrence[];
}

export interface MonthGrid {
  readonly month: string;
  /** Weeks from Monday to Sunday; undefined for days of the months beside it. */
  readonly weeks: readonly (readonly (GridDay | undefined)[])[];
  /** What is known to be in the month, or in its season, without a day. */
  readonly loose: readonly Occurrence[];
  /** How many take place in the month, each counted once. */
  readonly count: number;
}

const lanesOfWeek = 3;

/** Whether a lane holds a stretch that begins. */
export const isBar = (lane: Bar | Occurrence): lane is Bar => 'days' in lane;

/** The first and the last day of a month (YYYY-MM), as day numbers. */
export function daysOfMonth(month: string): readonly [first: number, last: number] {
  const first = dayNumber(`${month}-01`);
  return [first, first + daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))) - 1];
}

/**
 * The month `count` months after `month`, before it where `count` is negative; within the years 1 to 9999.
 *
 * @example
 * monthAfter('2020-12', 1) //=> '2021-01'
 */
export function monthAfter(month: string, count: number): string {
  const later = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const months = Math.min(Math.max(later, 12), 9_999 * 12 + 11);
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The weeks of `month` (YYYY-MM) with what takes place; `occurrences` are those that touch it, in order. */
export function monthGrid(occurrences: readonly Occurrence[], month: string): MonthGrid {
  const [first, last] = daysOfMonth(month);
  const byDay = Array.from({ length: last - first + 1 }, (): Occurrence[] => []);
  const long: { readonly occurrence: Occurrence; readonly from: number; readonly to: number }[] = [];
  let count = 0;
  for (const occurrence of occurrences) {
    if (!isDated(occurrence)) continue;
    const [firstDay, lastDay] = daysOf(occurrence);
    const from = Math.max(dayNumber(firstDay), first);
    const to = Math.min(dayNumber(lastDay), last);
    for (let day = from; day <= to; day++) byDay[day - first]!.push(occurrence);
    if (lastDay > firstDay) long.push({ occurrence, from, to });
    if (to >= from) count++;
  }
  const several = new Set(long.map(({ occurrence }) => occurrence));
  const weeks: (GridDay | undefined)[][] = [];
  for (let monday = first - weekdayOfNumber(first); monday <= last; monday += 7) {
    const lanes = lanesFor(
      long.filter(({ from, to }) => from < monday + 7 && to >= monday),
      monday,
    );
    weeks.push(
      Array.from({ length: 7 }, (_, weekday) => {
        const day = monday + weekday;
        if (day < first || day > last) return undefined;
        const all = byDay[day - first]!;
        return { date: localDate(day), lanes: lanes[weekday]!, single: all.filter((one) => !several.has(one)), all };
      }),
    );
  }
  const loose = occurrences.filter(({ precision }) => precision === 'month' || precision === 'season');
  return { month, weeks, loose, count: byDay.length ? count + loose.length : 0 };
}

/** What lasts several days, for each day of the week by lanes: each takes the first that is free from its first to its last day. */
function lanesFor(stretches: readonly { readonly occurrence: Occurrence; readonly from: number; readonly to: number }[], monday: number) {
  const days = Array.from({ length: 7 }, (): (Bar | Occurrence | undefined)[] => []);
  for (const { occurrence, from, to } of stretches) {
    const begin = Math.max(from, monday) - monday;
    const end = Math.min(to, monday + 6) - monday;
    const lane = Array.from({ length: lanesOfWeek }, (_, index) => index).find((index) =>
      days.slice(begin, end + 1).every((day) => day[index] === undefined),
    );
    if (lane === undefined) continue;
    for (let day = begin; day <= end; day++) days[day]![lane] = day === begin ? { occurrence, days: end - begin + 1 } : occurrence;
  }
  return days.map((lanes) => Array.from(lanes));
}
