import type { Meeting } from '../../../model/meeting.js';
import type { IcsEvent, ReadContext } from './event.js';
import { idOfDate } from './event-id.js';
import type { Draft, IcsSeries } from './ics-series.js';
import { inZone } from '../moment.js';
import { recordOf } from './record.js';
import { timesOf, zoneOfEvent } from './times.js';

/** An event that stands alone. */
export function single(event: IcsEvent, context: ReadContext): Draft {
  const zone = zoneOfEvent(event, context);
  const record = recordOf(event, timesOf(event, zone, context), context);
  const date = event.recurrenceId && inZone(event.recurrenceId, zone).local;
  return { record: date === undefined ? record : { ...record, id: idOfDate(record.id, date) }, line: event.line };
}

/** Changed dates as meetings of their own, but for private ones; what has no title has that of its series. */
export const datesAlone = (changes: IcsSeries['changes'], title: Meeting['title'], context: ReadContext): Draft[] =>
  changes
    .filter(([, event]) => !event.isPrivate)
    .map(([, event]) => {
      const { record, line } = single(event, context);
      return { record: event.title ? record : { ...record, title }, line };
    });
