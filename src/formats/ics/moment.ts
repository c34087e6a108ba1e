import { addSeconds } from '../../domain/time/add-days.js';
import { dayNumber, localDate } from '../../domain/time/local-time.js';
import { instantOf, isSteady, localOf } from '../../domain/time/zone.js';

/** A date or a time of iCalendar, as far as its own letters say. */
export interface Moment {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm[:ss]`. */
  readonly local: string;
  readonly isDate: boolean;
  /** IANA name; undefined for dates and for times that float. */
  readonly zone: string | undefined;
}

const form = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/i;

/** `18:00:00` as the model writes it. */
const withoutZeroSeconds = (local: string): string => (local.length === 19 && local.endsWith(':00') ? local.slice(0, 16) : local);

/**
 * A DATE or DATE-TIME (RFC 5545, section 3.3.4 and 3.3.5), `zone` unless it ends in Z or, as ISO 8601 has it, in an offset:
 * that is UTC. Undefined for what is none, and for days that the calendar does not have. A leap second is the second before.
 *
 * @example
 * parseMoment('20260321T180000', 'Europe/Berlin') //=> { local: '2026-03-21T18:00', isDate: false, zone: 'Europe/Berlin' }
 */
export function parseMoment(value: string, zone: string | undefined): Moment | undefined {
  const found = form.exec(value.trim());
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc, sign, hours, minutes] = found;
  const date = `${year}-${month}-${day}`;
  // year 0 is no year of our calendar
  if (year === '0000' || localDate(dayNumber(date)) !== date) return undefined;
  if (hour === undefined || minute === undefined) return { local: date, isDate: true, zone: undefined };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const local = `${date}T${hour}:${minute}:${second === '60' ? '59' : second}`;
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60 : 60);
  return { local: withoutZeroSeconds(addSeconds(local, -ahead)), isDate: false, zone: (utc ?? sign) ? 'UTC' : zone };
}

/** `moment` as a date, without its time. */
export const asDate = ({ local }: Moment): Moment => ({ local: local.slice(0, 10), isDate: true, zone: undefined });

/**
 * The same moment as local time of `zone`; dates and floating times stay as they are. What is beyond the calendar there
 * is its first or last time.
 *
 * @example
 * inZone({ local: '2026-03-21T17:00', isDate: false, zone: 'UTC' }, 'Europe/Berlin').local //=> '2026-03-21T18:00'
 */
export function inZone(moment: Moment, zone: string | undefined): Moment {
  if (moment.isDate || moment.zone === undefined || zone === undefined || moment.zone === zone) return moment;
  return { ...moment, local: withoutZeroSeconds(localOf(instantOf(moment.local, moment.zone), zone)), zone };
}

/** Whether the clocks of `zone` show a moment within the calendar: at its very ends nobody knows. */
export function isInCalendar(moment: Moment, zone: string | undefined): boolean {
  const there = inZone(moment, zone);
  return there === moment || (there.local !== '0001-01-01T00:00' && there.local !== '9999-12-31T23:59:59');
}

/** Whether the clocks of `zone` say which moment it is: of an hour that they show twice they say the first alone. */
export function isToldIn(moment: Moment, zone: string): boolean {
  if (moment.isDate || isSteady(zone)(moment.local.slice(0, 10))) return true;
  return instantOf(inZone(moment, zone).local, zone) === instantOf(moment.local, moment.zone ?? zone);
}
