import type { Dataset } from '../../model/dataset.js';
import { lookFar } from './look-far.js';
import { addDays } from '../time/add-days.js';
import type { Occurrence } from './occurrence.js';
import { nextAfter } from './next-after.js';
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

const tookPlace = ({ status }: Occurrence) => status !== 'cancelled' && status !== 'postponed';

/** How many days of its COUNT a rule has given: cancelled ones, too; what was put off is still to come, or has a record of its own. */
const daysGiven = (dates: readonly Occurrence[]): number =>
  new Set(dates.flatMap(({ status, firstDay }) => (status === 'postponed' ? [] : [firstDay]))).size;

/**
 * How a series stands on the day `now` (YYYY-MM-DD): its next date, or since when one is overdue, or that nothing is known.
 * No day is made up: what the rhythm alone leads to is a month. `meetings` may be those of the whole dataset. Rules are
 * expanded with `expand`; without it only prepared dates count, and `onMissing` is told where the rule of the series names
 * days or months, which only `expand` can follow.
 *
 * @example
 * seriesHealth(arbeitskreis, meetings, '2026-11-25') //=> { state: 'overdue', last: '2018-05-14', expected: '2018-11', … }
 */
export function seriesHealth(
  series: Series,
  meetings: readonly Meeting[],
  now: string,
  expand?: Expand,
  onMissing?: () => void,
): SeriesHealth {
  const own = meetings.filter((meeting) => meeting.series === series.id);
  const repeat = repeatWith(expand);
  const onRecord = (from: string, to: string, latest?: boolean) =>
    own.flatMap((meeting) => occurrencesOf(meeting, from, to, repeat, latest));
  const ahead = lookFar(0, (days) => onRecord(now, addDays(now, days)).filter(tookPlace));
  const next = [...ahead].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))[0];
  const isOver = (one: Occurrence) => tookPlace(one) && one.lastDay < now;
  const before = lookFar(0, (days) => onRecord(addDays(now, -days), addDays(now, -1), true).filter(isOver));
  const last = [...before].sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1))[0]?.start;
  const rhythm = rhythmOf(series.rhythm);
  const known = { ...(last && { last }), ...(rhythm && { rhythm }) };
  if (next) return { state: 'next', ...known, expected: next.start, isRecorded: true };
  const text = series.rhythm?.rule ?? '';
  const { rule } = parseRule(text);
  const expected = last && rhythm && nextAfter(last, rhythm, rule ? text : '', expand, onMissing);
  const until = rule?.until?.local.slice(0, 10);
  // what a rule with an end does not give was to come after it
  const isPastEnd = until && (until < now || (expected ? expected > until : last && expand));
  const isAllGiven = rule?.count && rule.count <= daysGiven(onRecord('0001-01-01', '9999-12-31'));
  if (isPastEnd || isAllGiven) return { state: 'ended', ...known, isRecorded: false };
  if (!expected) return { state: 'unknown', ...known, isRecorded: false };
  const isLate = daysTouched(expected, undefined).lastDay < now;
  return { state: isLate ? 'overdue' : 'next', ...known, expected, isRecorded: false };
}
