import { addDays } from '../../../domain/time/add-days.js';
import { dayNumber } from '../../../domain/time/local-time.js';
import { readDuration } from '../duration.js';
import type { IcsEvent, ReadContext } from './event.js';
import { inZone, isToldIn, parseMoment, type Moment } from '../moment.js';
import { isUtc } from './zone-names.js';

/** When an event is, in the words of the model. */
export interface Times {
  readonly start: string;
  readonly end?: string;
  readonly duration?: string;
  readonly allDay?: true;
  readonly timeZone?: string;
  readonly precision: 'time' | 'day';
}

/** The zone in which the times of an event are written down; undefined for days. */
export function zoneOfEvent(event: IcsEvent, { zones }: ReadContext): string | undefined {
  const { zone } = event.start;
  // Brücke writes UTC where the record says it; a rule in UTC repeats at an hour of UTC, summer and winter
  const isRepeating = event.first('RRULE') ?? event.first('RDATE');
  if (!isUtc(zone) || isRepeating || event.ownId !== undefined) return zone;
  const place = zones.placeOf(event.calendar);
  return [event.start, event.moment(event.first('DTEND'))].every((moment) => !moment || isToldIn(moment, place)) ? place : zone;
}

/** Start, end and their precision. An end that makes no sense is left out, with an issue. */
export function timesOf(event: IcsEvent, zone: string | undefined, context: ReadContext): Times {
  const start = inZone(event.start, zone);
  const { local } = start;
  if (start.isDate) {
    // Brücke says so where the day is known and the hour is not
    const isWholeDay = event.text('X-BRUECKE-TIME').toUpperCase() !== 'UNKNOWN';
    return { start: local, ...lengthOf(event, start, zone, context), ...(isWholeDay && { allDay: true }), precision: 'day' };
  }
  return { start: local, ...lengthOf(event, start, zone, context), ...(zone !== undefined && { timeZone: zone }), precision: 'time' };
}

/** The end, or the duration, as the file says it. */
export function lengthOf(
  event: IcsEvent,
  start: Moment,
  zone: string | undefined,
  context: ReadContext,
): { end?: string; duration?: string } {
  const dtend = event.first('DTEND');
  if (dtend) {
    const end = endOf(event, start, zone, context);
    if (end === undefined) event.warn('bad-end', dtend);
    return end ? { end } : {};
  }
  const property = event.first('DURATION');
  if (!property) return {};
  const duration = readDuration(property.value);
  const isNothing = /^\+?P(?:T?0+[WDHMS])+$/i.test(property.value.trim());
  if (duration === undefined && !isNothing) event.warn('bad-value', property);
  // by the file's own rules a day lasts a day
  return duration === undefined || (start.isDate && duration === 'P1D' && event.ownId === undefined) ? {} : { duration };
}

/** The local end; empty where it is the start, undefined where it lies before it or is of another kind. */
function endOf(event: IcsEvent, start: Moment, zone: string | undefined, context: ReadContext): string | undefined {
  const found = event.moment(event.first('DTEND'));
  if (!found) return undefined;
  if (start.isDate) return lastDayOf(event, start, context);
  const end = inZone(found, zone);
  return end.isDate || end.local < start.local ? undefined : end.local === start.local ? '' : end.local;
}

/** Where programs let a whole day end, in whatever zone. */
const midnight = /T(?:00:00|23:59(?::59)?)$/;

/** The last of several whole days: the day before DTEND, or that of its time, where it has one. */
function lastDayOf(event: IcsEvent, start: Moment, context: ReadContext): string | undefined {
  const place = context.zones.placeOf(event.calendar);
  const said = parseMoment(event.first('DTEND')?.value ?? '', place);
  if (!said) return undefined;
  const { local } = midnight.test(said.local) ? said : inZone(said, place);
  const day = local.slice(0, 10);
  const days = dayNumber(day) - dayNumber(start.local);
  if (days < 0) return undefined;
  const isDayAfter = local.length === 10 ? !context.hasInclusiveEnds(event.calendar) : local.endsWith('T00:00');
  const last = days > 0 && isDayAfter ? addDays(day, -1) : day;
  return last === start.local ? '' : last;
}
