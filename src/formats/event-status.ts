import { asExactAs } from '../domain/recurrence/as-exact-as.js';
import { usualZone } from '../domain/recurrence/usual-zone.js';
import { instantOf, localOf, offsetAt } from '../domain/time/zone.js';
import type { MeetingStatus } from '../model/meeting.js';

const statuses: Readonly<Record<MeetingStatus, string>> = {
  planned: 'EventScheduled',
  confirmed: 'EventScheduled',
  held: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
};

/** Whether nobody comes at the time that is said. */
export const isOff = ({ status }: { readonly status?: MeetingStatus | undefined }): boolean =>
  status === 'cancelled' || status === 'postponed';

/**
 * The eventStatus of schema.org.
 *
 * @example
 * eventStatus('moved') //=> 'https://schema.org/EventRescheduled'
 */
export const eventStatus = (status: MeetingStatus): string => `https://schema.org/${statuses[status]}`;

const modes = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/**
 * The eventAttendanceMode of schema.org; undefined where the mode is not known.
 *
 * @example
 * attendanceMode('hybrid') //=> 'https://schema.org/MixedEventAttendanceMode'
 */
export const attendanceMode = (mode: keyof typeof modes | undefined): string | undefined =>
  mode === undefined ? undefined : `https://schema.org/${modes[mode]}`;

/**
 * A local time as schema.org writes it: with the offset of its zone, one that the clocks leave out as they show it then, a
 * day or month as it stands. Undefined for seasons, which ISO 8601 has no form for that others read.
 *
 * @example
 * isoTime('2026-03-21T18:00', 'Europe/Berlin') //=> '2026-03-21T18:00+01:00'
 */
export function isoTime(local: string | undefined, timeZone = usualZone): string | undefined {
  if (local === undefined || /^\d{4}-2[1-4]$/.test(local)) return undefined;
  if (local.length <= 10) return local;
  const moment = instantOf(local, timeZone);
  const offset = Math.round(offsetAt(timeZone, moment));
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) => String(part).padStart(2, '0'));
  return `${asExactAs(local, localOf(moment, timeZone))}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
