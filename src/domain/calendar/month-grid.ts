import type { Occurrence } from '../recurrence/occurrence.js';
import { twoDigits } from '../time/clock.js';
import { daysInMonth } from '../time/days-in-month.js';
import { weekdayOf } from '../time/local-time.js';
import { isDated } from '../time/is-dated.js';
import { lastDayShown } from './shown-days.js';

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

/** The lanes of a week. */
const places = [0, 1, 2];

/** Whether a lane holds a stretch that begins. */
export const isBar = (lane: Bar | Occurrence): lane is Bar => 'days' in lane;

/**
 * The first and the last day of a month.
 *
 * @example
 * daysOfMonth('2024-02') //=> ['2024-02-01', '2024-02-29']
 */
export const daysOfMonth = (month: string): readonly [first: string, last: string] => [
  `${month}-01`,
  `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`,
];

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

/** What lasts several days, from its first to its last day of the month, as numbers from 1. */
interface Stretch {
  readonly occurrence: Occurrence;
  readonly from: number;
  readonly to: number;
}

/** The weeks of `month` (YYYY-MM) with what takes place; `occurrences` are those that touch it, in order. */
export function monthGrid(occurrences: readonly Occurrence[], month: string): MonthGrid {
  const [first, last] = daysOfMonth(month);
  const length = Number(last.slice(8));
  const numberOf = (date: string): number => (date < first ? 0 : date > last ? length + 1 : Number(date.slice(8)));
  const byNumber = twoDigits.slice(0, length + 1).map((number) => ({
    date: `${month}-${number}`,
    single: [] as Occurrence[],
    all: [] as Occurrence[],
  }));
  const long: Stretch[] = [];
  let count = 0;
  for (const occurrence of occurrences) {
    if (!isDated(occurrence)) continue;
    const lastDay = lastDayShown(occurrence);
    const from = Math.max(numberOf(occurrence.firstDay), 1);
    const to = Math.min(numberOf(lastDay), length);
    if (to < from) continue;
    count++;
    for (let number = from; number <= to; number++) byNumber[number]!.all.push(occurrence);
    if (lastDay > occurrence.firstDay) long.push({ occurrence, from, to });
    else byNumber[from]!.single.push(occurrence);
  }
  const weeks: (GridDay | undefined)[][] = [];
  for (let monday = 1 - weekdayOf(first); monday <= length; monday += 7) {
    weeks.push(
      lanesFor(long, monday).map((lanes, weekday) => {
        const number = monday + weekday;
        return number > 0 && number <= length ? { ...byNumber[number]!, lanes } : undefined;
      }),
    );
  }
  const loose = occurrences.filter(({ precision }) => precision === 'month' || precision === 'season');
  return { month, weeks, loose, count: count + loose.length };
}

/**
 * What lasts several days, for each day of the week by lanes: each takes the first that is free, from the first day on which
 * one is. A lane that is free stays so to the end of the week, since stretches come in the order in which they begin.
 */
function lanesFor(stretches: readonly Stretch[], monday: number) {
  const days = Array.from({ length: 7 }, (): (Bar | Occurrence | undefined)[] => []);
  const freeOn = (day: number): number | undefined => places.find((place) => !days[day]![place]);
  for (const { occurrence, from, to } of stretches) {
    if (from > monday + 6 || to < monday) continue;
    let begin = Math.max(from, monday) - monday;
    const end = Math.min(to, monday + 6) - monday;
    while (begin <= end && freeOn(begin) === undefined) begin++;
    if (begin > end) continue;
    const lane = freeOn(begin)!;
    for (let day = begin; day <= end; day++) days[day]![lane] = day === begin ? { occurrence, days: end - begin + 1 } : occurrence;
  }
  return days.map((lanes) => Array.from(lanes));
}
