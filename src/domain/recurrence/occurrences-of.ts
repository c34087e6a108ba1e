import type { Dataset } from '../../model/dataset.js';
import { addDays, dayNumber } from '../time/local-time.js';
import type { Occurrence } from './occurrence.js';
import { longestShift, overriddenDates, type OneDate } from './overrides.js';
import type { Range, RuleInput } from './rule.js';
import { asExactAs, daysTouched, endOf } from './time-span.js';
import { isDate } from './wall.js';

type Meeting = Dataset['meetings'][number];

/** What gives the dates of a rule in a range: `expandRule`, or nothing where a page has not loaded it. */
export type Expand = (rule: RuleInput, range: Range) => readonly string[];

/** The zone of what says nothing else. */
export const usualZone = 'Europe/Berlin';

/** Whether the dates of a meeting are worked out from a rule or a list; one that only says its rhythm in words has one date. */
export const isRepeating = ({ recurrence, start }: Meeting): boolean =>
  Boolean(start && start.length >= 10 && (recurrence?.rule ?? recurrence?.rdates));

/** The rule of a repeating meeting; without a rule its dates are the start and the further dates. */
export const ruleOf = ({ start = '', timeZone = usualZone, recurrence }: Meeting): RuleInput => ({
  start,
  timeZone,
  rrule: recurrence?.rule ?? 'FREQ=DAILY;COUNT=1',
  exdates: recurrence?.exdates,
  rdates: recurrence?.rdates,
});

/**
 * The days in which a rule must be asked for the dates that touch a range: what began before it may reach into it, and an
 * override may bring a date in from outside.
 */
function askedDays(meeting: Meeting, from: string, to: string): readonly [from: string, to: string] {
  const { start = '', recurrence } = meeting;
  const { firstDay, lastDay } = daysTouched(start, endOf({ ...meeting, start }));
  const shift = longestShift(recurrence?.overrides ?? []);
  return [addDays(from, dayNumber(firstDay) - dayNumber(lastDay) - shift), addDays(to, shift)];
}

const isWithin = ({ recurrence }: Meeting, from: string, to: string): boolean =>
  Boolean(recurrence?.prepared && recurrence.prepared.from <= from && to <= recurrence.prepared.to);

/** Whether the prepared dates of a repeating meeting do not cover a range. */
export function needsExpansion(meeting: Meeting, from: string, to: string): boolean {
  const [first, last] = askedDays(meeting, from, to);
  return !isWithin(meeting, first, last);
}

function occurrence(meeting: Meeting, one: OneDate, id: string, isOneOfMany: boolean): Occurrence {
  const { start, end, override } = one;
  const allDay = meeting.allDay ?? isDate(start);
  const reason = override?.reason ?? meeting.reason;
  const movedFrom = one.movedFrom ?? (isOneOfMany ? undefined : meeting.movedFrom);
  return {
    id,
    meeting,
    start,
    ...(end && { end }),
    ...daysTouched(start, end),
    allDay,
    timeZone: meeting.timeZone ?? usualZone,
    precision: isOneOfMany ? (isDate(start) ? 'day' : 'time') : meeting.precision,
    status: override?.status ?? meeting.status,
    ...(reason && { reason }),
    ...(movedFrom && { movedFrom }),
    ...(!isOneOfMany && meeting.movedTo && { movedTo: meeting.movedTo }),
    ...(override?.place && { place: override.place }),
    isRepeating: isOneOfMany,
  };
}

/** The dates that the rule of `meeting` gives in a range: the prepared ones, or expanded, or those of both that there are. */
function datesOf(meeting: Meeting, from: string, to: string, expand: Expand | undefined): readonly string[] {
  const { prepared } = meeting.recurrence ?? {};
  if (expand && !isWithin(meeting, from, to)) return expand(ruleOf(meeting), { from, to });
  return (prepared?.starts ?? []).filter((date) => date.slice(0, 10) >= from && date.slice(0, 10) <= to);
}

function repeating(meeting: Meeting, from: string, to: string, expand: Expand | undefined): Occurrence[] {
  const { start = '' } = meeting;
  const read = overriddenDates(meeting);
  return datesOf(meeting, ...askedDays(meeting, from, to), expand)
    .map((date) => asExactAs(start, date))
    .map((date) => occurrence(meeting, read(date), `${meeting.id}/${date}`, true));
}

/** Whether a single date lies outside of a range, as far as its letters say: of thousands of meetings a month has few. */
const isElsewhere = ({ recurrence, end, duration }: Meeting, start: string, from: string, to: string): boolean =>
  !recurrence && start.length >= 10 && (start.slice(0, 10) > to || (!duration && (end ?? start).slice(0, 10) < from));

/** The dates of one meeting that touch a range of days; both ends belong to it. A meeting of unknown date has none. */
export function occurrencesOf(meeting: Meeting, from: string, to: string, expand?: Expand): Occurrence[] {
  const { start } = meeting;
  if (!start || meeting.precision === 'unknown' || isElsewhere(meeting, start, from, to)) return [];
  const all = isRepeating(meeting)
    ? repeating(meeting, from, to, expand)
    : [occurrence(meeting, { start, end: endOf({ ...meeting, start }) }, meeting.id, false)];
  return all.filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from);
}
