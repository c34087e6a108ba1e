import type { Dataset } from '../../model/dataset.js';
import type { Occurrence } from '../recurrence/occurrence.js';
import { isRepeating } from '../recurrence/occurrences-of.js';
import { addDays } from '../time/add-days.js';
import { lookFar } from './look-far.js';

type Meeting = Dataset['meetings'][number];

/** Gives the dates of a meeting that touch a range of days, in order. */
export type DatesOf = (meeting: Meeting, from: string, to: string) => readonly Occurrence[];

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
  // a change of one date may bring it elsewhere
  if (date !== undefined) return { meeting, occurrence: around(date, 400, 800).find((one) => one.id === id) };
  const next = lookFar(0, (days) => around(today, 0, days))[0];
  return { meeting, occurrence: next ?? lookFar(0, (days) => around(today, days, 0)).at(-1) };
}
