import { lookFar } from '../domain/recurrence/look-far.js';
import { expandRule } from '../domain/recurrence/expand.js';
import type { Occurrence } from '../domain/recurrence/occurrence.js';
import { isRepeating, isUndated, occurrencesOf } from '../domain/recurrence/occurrences-of.js';
import { repeatWith } from '../domain/recurrence/repeat-with.js';
import { onUsualClocks } from '../domain/recurrence/usual-clocks.js';
import { addDays } from '../domain/time/add-days.js';
import type { Dataset } from '../model/dataset.js';
import { isOff } from './event-status.js';
import { heldOverrides } from './held-overrides.js';
import { isExact, likeStart, shortTime } from './ics/write/exact-time.js';

type Meeting = Dataset['meetings'][number];

/** A date that does not take place, and when it is instead, as exact as that is known. */
export type DateOff = Pick<Occurrence, 'start' | 'end' | 'status' | 'reason' | 'movedTo'>;

/** A meeting that is to come, or is on. */
export interface Coming {
  readonly meeting: Meeting;
  /** Its next date that takes place on a known day, else its next one; undefined where no day is known. */
  readonly next: Occurrence | undefined;
  /** Its dates before that one that do not take place, or not then. */
  readonly off: readonly DateOff[];
}

const repeat = repeatWith(expandRule);

/** Who has so many dates that do not take place has no other. */
const mostOff = 500;

/** The dates of a meeting from `today` on, in their order, as far ahead as it takes to have `count` that take place. */
export function lookAhead(meeting: Meeting, today: string, count: number): Occurrence[] {
  if (!isRepeating(meeting)) return occurrencesOf(meeting, today, '9999-12-31', repeat);
  let ahead: Occurrence[] = [];
  lookFar(count - 1, (_, days) => {
    ahead = occurrencesOf(meeting, today, addDays(today, days), repeat).sort((a, b) => (a.start < b.start ? -1 : 1));
    return ahead.filter((one, at) => at >= mostOff || !isOff(one));
  });
  return ahead;
}

/** The dates of a series that are at another time now, or in some month; what was moved and then cancelled is off at its new date. */
const movedAway = (meeting: Meeting): DateOff[] =>
  heldOverrides(meeting).flatMap(({ date, start, status = 'moved', reason }): DateOff[] => {
    const from = likeStart(date, meeting.start ?? '');
    if (start === undefined || shortTime(start) === shortTime(from) || (isExact(start) && isOff({ status }))) return [];
    return [
      {
        start: onUsualClocks(from, meeting.timeZone),
        status: isExact(start) || status === 'cancelled' ? status : 'postponed',
        ...(reason && { reason }),
        movedTo: onUsualClocks(start, meeting.timeZone),
      },
    ];
  });

/**
 * Gives what a meeting has ahead on `today` (YYYY-MM-DD), by all that is said of its single dates; undefined where all is
 * over.
 */
export function datesAhead(today: string): (meeting: Meeting) => Coming | undefined {
  return (meeting) => {
    if (isUndated(meeting)) return { meeting, next: undefined, off: [] };
    const moved = movedAway(meeting);
    // one cannot come in some month
    const vague = moved.filter(({ movedTo }) => !isExact(movedTo)).length;
    const ahead = lookAhead(meeting, today, 1 + vague);
    const exact = ahead.filter(({ start }) => isExact(start));
    const next = exact.find((one) => !isOff(one)) ?? ahead.find((one) => !isOff(one)) ?? ahead[0];
    if (!next) return undefined;
    const away = moved.filter(({ start }) => start.slice(0, 10) >= today && start !== next.movedFrom);
    const off = [...exact.filter(isOff), ...away].filter(({ start }) => start < next.start);
    return { meeting, next, off: off.sort((a, b) => (a.start < b.start ? -1 : 1)) };
  };
}
