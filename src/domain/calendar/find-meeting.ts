import type { Dataset } from '../../model/dataset.js';
import type { Occurrence } from '../recurrence/occurrence.js';
import { isRepeating } from '../recurrence/occurrences-of.js';
import { addDays } from '../time/add-days.js';
import { lookFar } from '../recurrence/look-far.js';

type Meeting = Dataset['meetings'][number];

/** Gives the dates of a meeting that touch a range of days, in order; of very many the first or the `latest`. */
export type DatesOf = (meeting: Meeting, from: string, to: string, latest?: boolean) => readonly Occurrence[];

/** A meeting, with the one date of it that is meant; undefined where no date is known. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly occurrence: Occurrence | undefined;
}

/**
 * The meeting that the id of an occurrence names, and that date; of one that repeats and of which no date is said, the
 * next from `today` on, else the last. Undefined where there is no such meeting.
 */
export function findMeeting(dataset: Dataset, id: string, today: string, datesOf: DatesOf): FoundMeeting | undefined {
  const [meetingId, date] = id.split('/');
  const meeting = dataset.meetings.find((one) => one.id === meetingId);
  if (!meeting) return undefined;
  if (!isRepeating(meeting)) return { meeting, occurrence: datesOf(meeting, '0001-01-01', '9999-12-31')[0] };
  const around = (day: string, before: number, after: number) => datesOf(meeting, addDays(day, -before), addDays(day, after));
  if (date !== undefined) {
    const named = (before: number, after: number) => around(date, before, after).find((one) => one.id === id);
    // a change of one date may bring it elsewhere
    return { meeting, occurrence: named(0, 0) ?? named(400, 800) };
  }
  const next = lookFar(0, (days) => around(today, 0, days))[0];
  return { meeting, occurrence: next ?? lookFar(0, (days) => datesOf(meeting, addDays(today, -days), today, true)).at(-1) };
}
