import type { Dataset } from '../../model/dataset.js';
import { localDate } from '../time/local-time.js';
import type { Occurrence } from './occurrence.js';
import { daysOfMonth } from '../calendar/month-grid.js';

const season: Record<string, readonly [string, string]> = { 21: ['03', '05'], 22: ['06', '08'], 23: ['09', '11'], 24: ['12', '12'] };
function period(start: string): readonly [string, string] {
  if (start.length === 4) return [`${start}-01-01`, `${start}-12-31`];
  if (start.length > 7) return [start.slice(0, 10), start.slice(0, 10)];
  const [a, b] = season[start.slice(5)] ?? [start.slice(5), start.slice(5)];
  return [`${start.slice(0, 4)}-${a}-01`, localDate(daysOfMonth(`${start.slice(0, 4)}-${b}`)[1])];
}

/** Stand-in. */
export function selectOccurrences(dataset: Dataset, { from, to }: { readonly from: string; readonly to: string }): Occurrence[] {
  return dataset.meetings
    .flatMap((meeting): Occurrence[] => {
      if (!meeting.start) return [];
      const [firstDay, last] = period(meeting.start);
      const lastDay = meeting.end?.slice(0, 10) ?? last;
      if (lastDay < from || firstDay > to) return [];
      return [
        {
          id: meeting.id,
          meeting,
          start: meeting.start,
          ...(meeting.end && { end: meeting.end }),
          firstDay,
          lastDay,
          allDay: meeting.precision !== 'time',
          timeZone: meeting.timeZone ?? 'Europe/Berlin',
          precision: meeting.precision,
          status: meeting.status,
          ...(meeting.reason && { reason: meeting.reason }),
          ...(meeting.movedFrom && { movedFrom: meeting.movedFrom }),
          ...(meeting.movedTo && { movedTo: meeting.movedTo }),
          isRepeating: false,
        },
      ];
    })
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : a.start < b.start ? -1 : 1));
}

/** Stand-in. */
export const undatedMeetings = (dataset: Dataset): Dataset['meetings'][number][] => dataset.meetings.filter(({ precision }) => precision === 'unknown');
