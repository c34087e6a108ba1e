import type { Dataset } from '../../model/dataset.js';
import type { Occurrence } from './occurrence.js';
import type { OneDate } from './one-date.js';
import { daysTouched } from './time-span.js';
import { isDate } from './is-day-or-time.js';
import { usualZone } from './usual-zone.js';

type Meeting = Dataset['meetings'][number];

/** Whether nobody has said when a meeting is. */
export const isUndated = ({ start, precision }: Meeting): boolean => !start || precision === 'unknown';

/** Whether the dates of a meeting are worked out from a rule or a list; one that only says its rhythm in words has one date. */
export const isRepeating = ({ recurrence, start }: Meeting): boolean =>
  Boolean(start && start.length >= 10 && (recurrence?.rule ?? recurrence?.rdates));

/** Whether more than its start and its end say when a meeting is: a rule, a length by the clocks of its zone, a new date. */
export const isWorkedOut = (meeting: Meeting): boolean => isRepeating(meeting) || Boolean(meeting.duration ?? meeting.movedTo);

/**
 * Gives the dates of a repeating meeting that may touch a range, of very many the first or the `latest`, and that of any other;
 * a page loads it where a meeting repeats.
 */
export type Repeat = (meeting: Meeting, from: string, to: string, latest?: boolean) => Occurrence[];

type Made = { -readonly [K in keyof Occurrence]: Occurrence[K] };

/** One date of a meeting as it is shown. */
export function oneOccurrence(meeting: Meeting, one: OneDate, id: string, isOneOfMany: boolean): Occurrence {
  const { start, end, override } = one;
  const { status = meeting.status, reason = status === meeting.status ? meeting.reason : undefined, place } = override ?? {};
  const allDay = isDate(start) && meeting.allDay !== false;
  const { firstDay, lastDay } = daysTouched(start, end);
  const { movedFrom, movedTo }: Pick<Meeting, 'movedFrom' | 'movedTo'> = isOneOfMany ? one : meeting;
  const occurrence: Made = {
    id,
    meeting,
    start,
    firstDay,
    lastDay,
    allDay,
    timeZone: meeting.timeZone ?? usualZone,
    precision: isOneOfMany ? (isDate(start) ? 'day' : 'time') : meeting.precision,
    status,
    isRepeating: isOneOfMany,
  };
  // what few have is added one by one: thousands are made for one month
  if (end && end !== start) occurrence.end = end;
  if (reason) occurrence.reason = reason;
  if (movedFrom) occurrence.movedFrom = movedFrom;
  if (movedTo) occurrence.movedTo = movedTo;
  if (place) occurrence.place = place;
  return occurrence;
}

/** Whether a single date lies outside of a range, as far as its letters say: of thousands of meetings a month has few. */
export function isElsewhere(meeting: Meeting, from: string, to: string): boolean {
  const { start = '', end = start } = meeting;
  return start.length >= 10 && (end < from || (start > to && !start.startsWith(to))) && !isWorkedOut(meeting);
}

/**
 * The dates of one meeting that touch a range of days; both ends belong to it. A meeting of unknown date has none; nor has a
 * repeating one without `repeat`.
 */
export function occurrencesOf(meeting: Meeting, from: string, to: string, repeat?: Repeat, latest?: boolean): Occurrence[] {
  const { start = '', end, allDay } = meeting;
  if (isUndated(meeting)) return [];
  const told = isWorkedOut(meeting) ? (repeat?.(meeting, from, to, latest) ?? []) : [];
  const one = () => oneOccurrence(meeting, { start, end: allDay ? end?.slice(0, 10) : end }, meeting.id, false);
  const all = isRepeating(meeting) || told.length ? told : [one()];
  return all.filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from);
}
