import { expandRule } from '../domain/recurrence/expand.js';
import type { Occurrence } from '../domain/recurrence/occurrence.js';
import { isRepeating, isUndated, occurrencesOf } from '../domain/recurrence/occurrences-of.js';
import { repeatWith } from '../domain/recurrence/repeat-with.js';
import { addDays } from '../domain/time/add-days.js';
import type { Dataset } from '../model/dataset.js';
import { isOff } from './event-status.js';

type Meeting = Dataset['meetings'][number];

/** A meeting that is to come, or is on. */
export interface Coming {
  readonly meeting: Meeting;
  /** Its next date that takes place, else its next one; undefined where no day is known. */
  readonly next: Occurrence | undefined;
  /** Its dates before that one that do not take place. */
  readonly off: readonly Occurrence[];
}

const repeat = repeatWith(expandRule);

/** So many days ahead are looked at, then so many: most that repeat do so within some weeks. */
const looks = [62, 731, 4000, 40_000];
/** Who has so many dates that do not take place has no other. */
const mostOff = 500;

/** The dates of a meeting from `today` on, in their order, as far ahead as it takes to have `count` that take place. */
export function lookAhead(meeting: Meeting, today: string, count: number): Occurrence[] {
  const ends = isRepeating(meeting) ? looks.map((days) => addDays(today, days)) : ['9999-12-31'];
  let ahead: Occurrence[] = [];
  for (const end of ends) {
    ahead = occurrencesOf(meeting, today, end, repeat).sort((a, b) => (a.start < b.start ? -1 : 1));
    if (ahead.length > mostOff || ahead.filter((one) => !isOff(one)).length >= count) break;
  }
  return ahead;
}

/**
 * Gives what a meeting has ahead on `today` (YYYY-MM-DD), by all that is said of its single dates; undefined where all is
 * over.
 */
export function datesAhead(today: string): (meeting: Meeting) => Coming | undefined {
  return (meeting) => {
    if (isUndated(meeting)) return { meeting, next: undefined, off: [] };
    const ahead = lookAhead(meeting, today, 1);
    const at = ahead.findIndex((one) => !isOff(one));
    if (at >= 0) return { meeting, next: ahead[at], off: ahead.slice(0, at) };
    return ahead[0] && { meeting, next: ahead[0], off: [] };
  };
}
