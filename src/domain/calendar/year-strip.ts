import type { Occurrence } from '../recurrence/occurrence.js';
import { dayNumber } from '../time/local-time.js';
import { isDated, lastDayShown } from './days-of.js';
import { monthAfter } from './month-grid.js';

/** What lasts several days, as a stretch of the year: where it begins and how long it is, as shares of the year. */
export interface YearStretch {
  readonly occurrence: Occurrence;
  readonly from: number;
  readonly length: number;
}

export interface YearStrip {
  readonly year: string;
  readonly months: readonly { readonly month: string; readonly count: number }[];
  readonly stretches: readonly YearStretch[];
  /** What is known to be in the year, or a season of it, without a month. */
  readonly loose: readonly Occurrence[];
  readonly count: number;
}

/** A year (YYYY) by its months, with what lasts several days; `occurrences` are those that touch it, in order. */
export function yearStrip(occurrences: readonly Occurrence[], year: string): YearStrip {
  const begin = dayNumber(`${year}-01-01`);
  const length = dayNumber(`${year}-12-31`) - begin + 1;
  const timed = occurrences.filter((one) => isDated(one) || one.precision === 'month');
  const counts = new Array<number>(12).fill(0);
  for (const { firstDay, lastDay } of timed) {
    const from = firstDay < `${year}-01` ? 1 : Number(firstDay.slice(5, 7));
    const to = lastDay > `${year}-12-31` ? 12 : Number(lastDay.slice(5, 7));
    for (let month = from; month <= to; month++) counts[month - 1]!++;
  }
  const stretches = timed.filter(isDated).flatMap((occurrence) => {
    const first = dayNumber(occurrence.firstDay);
    const last = dayNumber(lastDayShown(occurrence));
    const from = Math.max(0, first - begin);
    return last > first ? [{ occurrence, from: from / length, length: (Math.min(length - 1, last - begin) - from + 1) / length }] : [];
  });
  return {
    year,
    months: counts.map((count, index) => ({ month: monthAfter(`${year}-01`, index), count })),
    stretches,
    loose: occurrences.filter(({ precision }) => precision === 'season' || precision === 'year'),
    count: occurrences.length,
  };
}
