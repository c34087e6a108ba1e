import type { Dataset } from '../../model/dataset.js';
import type { Occurrence } from '../recurrence/occurrence.js';
import { selectOccurrences } from '../recurrence/select-occurrences.js';
import { addDays } from '../time/local-time.js';

type Meeting = Dataset['meetings'][number];

/** A meeting, with the one date of it that is meant; undefined where no date is known. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly occurrence: Occurrence | undefined;
}

/** Any day that can be written. */
const always = { from: '0001-01-01', to: '9999-12-31' };

/**
 * The meeting that the id of an occurrence names, and that date; of one that repeats and of which no date is said, the
 * next from `today` on, else the last. Undefined where there is no such meeting.
 */
export function findMeeting(dataset: Dataset, id: string, today: string): FoundMeeting | undefined {
  const [meetingId, date] = id.split('/');
  const meeting = dataset.meetings.find((one) => one.id === meetingId);
  if (!meeting) return undefined;
  const alone = { ...dataset, meetings: [meeting] };
  if (!meeting.recurrence) return { meeting, occurrence: selectOccurrences(alone, always)[0] };
  const near = date ?? today;
  const dates = selectOccurrences(alone, { from: addDays(near, -400), to: addDays(near, 800) });
  const next = dates.find(({ lastDay }) => lastDay >= today) ?? dates.at(-1);
  return { meeting, occurrence: date === undefined ? next : dates.find((one) => one.id === id) };
}
