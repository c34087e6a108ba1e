import { secondOfDay } from '../../../domain/time/clock.js';
import type { Override } from '../../../domain/recurrence/one-date.js';
import { overriddenDates } from '../../../domain/recurrence/overrides.js';
import { dayNumber } from '../../../domain/time/local-time.js';
import { heldOverrides } from '../../held-overrides.js';
import { shiftedLocal } from '../shifted-local.js';
import { contentLine } from './content-line.js';
import type { Meeting, WriteContext } from './context.js';
import { singleDates, wayOfDates } from './dates-of-meeting.js';
import { eventLines } from './event-lines.js';
import { isExact, likeStart, zoneOf } from './exact-time.js';
import { ruleValue } from './rule-line.js';
import { isEndOf, lengthOf, timeLine, type Span } from './time-lines.js';

const spanOf = (meeting: Meeting): Span & { start: string } => {
  const { start = '', end, duration } = meeting;
  return { start, end, duration, timeZone: zoneOf(meeting) };
};

/** The end of one date on the clock of the meeting, where the meeting has an end. */
function endOfDate(date: string, { start, end }: Span): string | undefined {
  if (end === undefined || !isEndOf(end, start)) return undefined;
  return shiftedLocal(date, (dayNumber(end) - dayNumber(start)) * 86_400 + secondOfDay(end) - secondOfDay(start));
}

/** When one date is: as long as the meeting, unless its override says otherwise. */
function spanOfDate(date: string, override: Pick<Override, 'start' | 'end'>, meeting: Meeting): Span {
  const usual = spanOf(meeting);
  const start = isExact(override.start) ? override.start : date;
  const { timeZone } = usual;
  if (isExact(override.end)) return { start, end: override.end, timeZone };
  if (start.length === usual.start.length && usual.duration !== undefined && usual.end === undefined)
    return { start, duration: usual.duration, timeZone };
  if (start.length !== usual.start.length) return { start, timeZone };
  return { start, duration: lengthOf({ ...usual, start, end: endOfDate(start, usual) }), timeZone };
}

/** `YYYY-MM-DD` and a time in four digits, as the end of an id. */
const suffix = (date: string): string => date.replace('T', '-').replace(/:/g, '');

/** The id of one date; never that of another meeting. */
const freeId = (id: string, ids: WriteContext['ids']): string => (ids.has(id) ? freeId(`${id}-date`, ids) : id);

/** Each date as an event of its own, with the id of the meeting and the date. */
function dateByDate(meeting: Meeting, context: WriteContext): string[] {
  const read = overriddenDates(meeting);
  return singleDates(meeting, context).dates.flatMap((date) => {
    const { start, end, override } = read(date);
    const id = freeId(`${meeting.id}-${suffix(date)}`, context.ids);
    if (!override) {
      const span = { ...spanOf(meeting), start: date, end: endOfDate(date, spanOf(meeting)) };
      return eventLines(meeting, { id, span, recurrence: [] }, context);
    }
    // a date that was put off to some month stands where it was, and says so
    const putOff = isExact(start) ? {} : { status: 'postponed' as const, movedTo: start };
    const span = spanOfDate(date, { start, end: isExact(start) ? override.end && end : undefined }, meeting);
    return eventLines(meeting, { id, span, recurrence: [], override: { ...override, ...putOff, date } }, context);
  });
}

/** The rule with its exceptions, and an event for each date that is different. */
function byRule(meeting: Meeting, context: WriteContext): string[] {
  const { start = '', recurrence } = meeting;
  const timeZone = zoneOf(meeting);
  const exdates = (recurrence?.exdates ?? []).filter(isExact).map((date) => likeStart(date, start));
  const rule = [
    contentLine('RRULE', ruleValue(recurrence?.rule ?? '', start, timeZone)),
    ...[...new Set(exdates)].map((date) => timeLine('EXDATE', date, timeZone)),
  ];
  const overrides = heldOverrides(meeting).flatMap((override) => {
    const date = likeStart(override.date, start);
    const recurrenceId = [timeLine('RECURRENCE-ID', date, timeZone)];
    return eventLines(
      meeting,
      { id: meeting.id, span: spanOfDate(date, override, meeting), recurrence: recurrenceId, override: { ...override, date } },
      context,
    );
  });
  return [...eventLines(meeting, { id: meeting.id, span: spanOf(meeting), recurrence: rule }, context), ...overrides];
}

/** The VEVENTs of a meeting; none where no day is known. */
export function meetingEvents(meeting: Meeting, context: WriteContext): string[] {
  switch (wayOfDates(meeting)) {
    case 'none':
      return [];
    case 'once':
      return eventLines(meeting, { id: meeting.id, span: spanOf(meeting), recurrence: [] }, context);
    case 'rule':
      return byRule(meeting, context);
    case 'dates':
      return dateByDate(meeting, context);
  }
}
