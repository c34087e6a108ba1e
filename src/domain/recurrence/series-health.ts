import type { Dataset } from '../../model/dataset.js';
import { addDays } from '../time/add-days.js';
import type { Occurrence } from './occurrence.js';
import { occurrencesOf } from './occurrences-of.js';
import { parseRule } from './parse-rule.js';
import { repeatWith, type Expand } from './repeat-with.js';
import { rhythmOf, type Rhythm } from './rhythm.js';
import { daysTouched } from './time-span.js';

type Series = Dataset['series'][number];
type Meeting = Dataset['meetings'][number];

/** A series on some day: what it says of itself beside the dates on record. */
export interface SeriesHealth {
  /**
   * `next`: a date is on record, or is to be expected. `overdue`: by its rhythm there should have been one since the last.
   * `ended`: its rule is over. `unknown`: there is no date, or nothing says how often.
   */
  readonly state: 'next' | 'overdue' | 'unknown' | 'ended';
  /** The last date on record that took place or may have, as exact as it is known. */
  readonly last?: string;
  /** The next date: the one on record, else the month (of weekly ones the day) that the rhythm leads to. */
  readonly expected?: string;
  /** Whether `expected` is a date on record. */
  readonly isRecorded: boolean;
  readonly rhythm?: Rhythm;
}

/** So far a date is looked for on both sides of today. */
const lookedFor = 800;
const earliest = '0001-01-01';
const latest = '9999-12-31';

const tookPlace = ({ status }: Occurrence) => status !== 'cancelled' && status !== 'postponed';

function datesOf(meeting: Meeting, now: string, expand: Expand | undefined): Occurrence[] {
  const isOne = !meeting.recurrence?.rule;
  return occurrencesOf(
    meeting,
    isOne ? earliest : addDays(now, -lookedFor),
    isOne ? latest : addDays(now, lookedFor),
    repeatWith(expand),
  ).filter(tookPlace);
}

/** The month that lies so many months after the last day of a date; of a year, a year. The calendar ends with 9999. */
function monthsLater(date: string, months: number): string {
  const last = daysTouched(date, undefined).lastDay;
  const month = Math.min(Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1 + months, 9_999 * 12 + 11);
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return date.length === 4 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

const afterRhythm = (last: string, rhythm: Rhythm): string =>
  'months' in rhythm ? monthsLater(last, rhythm.months) : addDays(daysTouched(last, undefined).lastDay, rhythm.days);

/**
 * How a series stands on the day `now` (YYYY-MM-DD): its next date, or since when one is overdue, or that nothing is known.
 * No day is made up: what the rhythm alone leads to is a month. `meetings` may be those of the whole dataset. Rules are
 * expanded with `expand`; without it only prepared dates count.
 *
 * @example
 * seriesHealth(arbeitskreis, meetings, '2026-11-25') //=> { state: 'overdue', last: '2018-05-14', expected: '2018-11', … }
 */
export function seriesHealth(series: Series, meetings: readonly Meeting[], now: string, expand?: Expand): SeriesHealth {
  const dates = meetings.filter((meeting) => meeting.series === series.id).flatMap((meeting) => datesOf(meeting, now, expand));
  const next = dates.filter(({ lastDay }) => lastDay >= now).sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))[0];
  const last = dates.filter(({ lastDay }) => lastDay < now).sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0]?.start;
  const rhythm = rhythmOf(series.rhythm);
  const known = { ...(last && { last }), ...(rhythm && { rhythm }) };
  if (next) return { state: 'next', ...known, expected: next.start, isRecorded: true };
  const until = parseRule(series.rhythm?.rule ?? '').rule?.until?.local;
  if (until && until.slice(0, 10) < now) return { state: 'ended', ...known, isRecorded: false };
  if (!last || !rhythm) return { state: 'unknown', ...known, isRecorded: false };
  const expected = afterRhythm(last, rhythm);
  const isOver = daysTouched(expected, undefined).lastDay < now;
  return { state: isOver ? 'overdue' : 'next', ...known, expected, isRecorded: false };
}
