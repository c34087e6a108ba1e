import type { Dataset } from '../../model/dataset.js';
import { addDays } from '../time/add-days.js';
import { dayNumber } from '../time/local-time.js';
import { laterIn } from '../time/zone.js';
import { atNewDate } from './at-new-date.js';
import type { Occurrence } from './occurrence.js';
import { isRepeating, oneOccurrence, type Repeat } from './occurrences-of.js';
import { longestShift, overriddenDates, ruleOf } from './overrides.js';
import type { Range, RuleInput } from './rule.js';
import { asExactAs, isSameDay } from './as-exact-as.js';
import { endOf } from './end-of.js';
import { daysTouched } from './time-span.js';
import { isUtc, occurrenceOnUsualClocks } from './usual-clocks.js';
import { usualZone } from './usual-zone.js';

type Meeting = Dataset['meetings'][number];

/** What gives the dates of a rule in a range: `expandRule`, or nothing where a page has not loaded it. */
export type Expand = (rule: RuleInput, range: Range) => readonly string[];

/**
 * The days in which a rule must be asked for the dates that touch a range: what began before it may reach into it, and an
 * override may bring a date in from outside.
 */
function askedDays(meeting: Meeting, from: string, to: string): readonly [from: string, to: string] {
  const { start = '', end = start, duration, recurrence } = meeting;
  // nearly all begin and end on one day, and are where their rule puts them
  if (!duration && !recurrence?.overrides?.length && isSameDay(start, end)) return [from, to];
  const { firstDay, lastDay } = daysTouched(start, endOf(start, meeting));
  const shift = longestShift(recurrence?.overrides ?? []);
  // where the clocks go forward, what lasts some hours ends later, and may do so on the next day
  const longest = dayNumber(lastDay) - dayNumber(firstDay) + (duration ? 1 : 0);
  return [addDays(from, -longest - shift), addDays(to, shift)];
}

const isWithin = ({ recurrence }: Meeting, from: string, to: string): boolean =>
  Boolean(recurrence?.prepared && recurrence.prepared.from <= from && to <= recurrence.prepared.to);

/** The place of the first of `dates`, which are in order, that is not before `date`. */
function placeOf(date: string, dates: readonly string[]): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]! < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The prepared dates of a meeting in a range. */
function preparedDates({ recurrence }: Meeting, from: string, to: string): readonly string[] {
  const starts = recurrence?.prepared?.starts ?? [];
  // a time of the last day comes after that day and before any other letter
  return starts.slice(placeOf(from, starts), placeOf(`${to}~`, starts));
}

/** How exact a date is that was put off to no day: seasons are the months 21 to 24. */
const precisionOf = (start: string) => (start.length === 4 ? 'year' : Number(start.slice(5)) > 12 ? 'season' : 'month');

/** The date of a meeting that does not repeat: its new one, where it was moved to another day or time. */
function singleOccurrence(meeting: Meeting): Occurrence {
  const atNew = atNewDate(meeting);
  // what was moved to some month stands where it was, with that month
  const now = atNew.status === meeting.status ? atNew : meeting;
  const { start = '', timeZone = usualZone } = now;
  return { ...oneOccurrence(now, { start, end: endOf(start, now, laterIn(timeZone)) }, meeting.id, false), meeting };
}

/**
 * What gives the dates of a repeating meeting that may touch a range: those that the data build prepared; with `expand`
 * also those that it did not. Without, `onMissing` is told that there may be some: a page then loads what expands rules.
 *
 * @example
 * repeatWith(expandRule)(cafe, '2027-01-01', '2027-01-31').length //=> 4
 */
export const repeatWith =
  (expand?: Expand, onMissing?: () => void): Repeat =>
  (meeting, from, to, latest) => {
    const { start = '' } = meeting;
    if (!isRepeating(meeting)) return [singleOccurrence(meeting)];
    // a day of the usual clocks is part of two in UTC
    const [first, last] = isUtc(meeting.timeZone) ? askedDays(meeting, addDays(from, -1), addDays(to, 1)) : askedDays(meeting, from, to);
    const isExpanded = !isWithin(meeting, first, last);
    if (isExpanded && !expand) onMissing?.();
    const dates = isExpanded && expand ? expand(ruleOf(meeting), { from: first, to: last, latest }) : preparedDates(meeting, first, last);
    if (!dates.length) return [];
    const read = overriddenDates(meeting);
    return dates.map((given) => {
      const date = asExactAs(start, given);
      const one = occurrenceOnUsualClocks(oneOccurrence(meeting, read(date), `${meeting.id}/${date}`, true));
      return one.start.length < 10 ? { ...one, precision: precisionOf(one.start) } : one;
    });
  };
