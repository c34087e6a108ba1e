import { endOf } from '../../../domain/recurrence/end-of.js';
import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import { secondOfDay } from '../../../domain/time/clock.js';
import { dayNumber } from '../../../domain/time/local-time.js';
import { laterIn } from '../../../domain/time/zone.js';
import type { Meeting } from '../../../model/meeting.js';
import type { Recurrence } from '../../../model/recurrence.js';
import { isOff } from '../../event-status.js';
import type { IcsEvent, ReadContext } from './event.js';
import type { IcsSeries } from './ics-series.js';
import { inZone } from '../moment.js';
import { isPeriod } from './periods.js';
import { shiftedLocal } from '../shifted-local.js';
import { titleAndStatus } from './status.js';
import { localizedText, oneLine, textOf } from './texts.js';
import { lengthOf } from './times.js';

type Override = NonNullable<Recurrence['overrides']>[number];

/** Start and length, by an end or a duration. */
type Length = Pick<Meeting, 'start' | 'end' | 'duration' | 'timeZone'>;

/** The end of a date at `start` that lasts as long as `like` does; of one whole day that day. */
function endLike({ start: first = '', end, duration, timeZone = usualZone }: Length, start: string): string | undefined {
  if (end !== undefined) return shiftedLocal(start, (dayNumber(end) - dayNumber(first)) * 86_400 + secondOfDay(end) - secondOfDay(first));
  return endOf(start, { duration }, laterIn(timeZone)) ?? (duration !== undefined && start.length === 10 ? start : undefined);
}

/** The end of a changed date, where it is not the one that its length in the series gives; the start of one without length. */
function otherEnd(start: string, said: Length, date: string, { record }: IcsSeries): string | undefined {
  const usual = endLike(record, start) ?? start;
  if (said.end !== undefined) return start === date && said.end === usual ? undefined : said.end;
  const end = endLike({ ...said, timeZone: record.timeZone }, start) ?? start;
  return end === usual ? undefined : end;
}

/** Whether an event says how long it lasts: what does not take place need not. */
const saysLength = (event: IcsEvent, status: Meeting['status']): boolean =>
  event.ownId !== undefined || !isOff({ status }) || Boolean(event.first('DTEND') ?? event.first('DURATION'));

/** What one VEVENT with a RECURRENCE-ID changes of its series. */
export function overrideOf(date: string, event: IcsEvent, series: IcsSeries, context: ReadContext): Override {
  const { language } = context;
  const { event: master, zone } = series;
  const isOwn = event.ownId !== undefined;
  const start = inZone(event.start, zone);
  const { status } = titleAndStatus(event);
  const end = saysLength(event, status) ? otherEnd(start.local, lengthOf(event, start, zone, context), date, series) : undefined;
  // Brücke says the status of a date only where the record does
  const hasStatus = isOwn ? event.first('X-BRUECKE-STATUS') !== undefined : !isPeriod(event) && status !== series.record.status;
  const place = event.text('LOCATION') === master.text('LOCATION') ? '' : oneLine(event.text('LOCATION'));
  const reason = isOwn || hasStatus ? textOf(event, 'COMMENT', language) : undefined;
  if (!isOwn && event.text('DESCRIPTION') !== master.text('DESCRIPTION')) event.warn('override-text', event.first('DESCRIPTION'));
  return {
    date,
    ...(start.local !== date && { start: start.local }),
    ...(end !== undefined && { end }),
    ...(hasStatus && { status }),
    ...(reason && { reason }),
    ...(place && { place: localizedText(place, event.first('LOCATION'), language) }),
  };
}
