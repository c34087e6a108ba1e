import type { Occurrence } from '../recurrence/occurrence.js';
import { dayNumber } from '../time/local-time.js';
import { isDated } from '../time/is-dated.js';
import { lastDayShown } from './shown-days.js';
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
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const begin = dayNumber(first);
  const length = dayNumber(last) - begin + 1;
  const timed = occurrences.filter((one) => isDated(one) || one.precision === 'month');
  // the first and the last place are those of the years beside it
  const counts = new Array<number>(14).fill(0);
  const monthOf = (day: string): number => (day < first ? 0 : day > last ? 13 : Number(day.slice(5, 7)));
  for (const occurrence of timed) {
    const to = monthOf(lastDayShown(occurrence));
    for (let month = monthOf(occurrence.firstDay); month <= to; month++) counts[month]!++;
  }
  const stretches = timed.filter(isDated).flatMap((occurrence) => {
    const from = dayNumber(occurrence.firstDay) - begin;
    const to = dayNumber(lastDayShown(occurrence)) - begin;
    const shown = Math.max(0, from);
    return to > from ? [{ occurrence, from: shown / length, length: (Math.min(length - 1, to) - shown + 1) / length }] : [];
  });
  return {
    year,
    months: counts.slice(1, 13).map((count, index) => ({ month: monthAfter(`${year}-01`, index), count })),
    stretches,
    loose: occurrences.filter(({ precision }) => precision === 'season' || precision === 'year'),
    count: occurrences.length,
  };
}
