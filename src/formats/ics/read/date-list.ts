import { limits } from '../limits.js';
import type { IcsEvent, ReadContext } from './event.js';
import { asDate, inZone, isInCalendar, type Moment } from '../moment.js';
import type { Property } from './property.js';

/** A time of a rule as its start writes it: a day of an event with a time gets that time, a time of a whole day loses it. */
export function asDateOf(start: Moment, moment: Moment, zone: string | undefined): string {
  if (start.isDate) return asDate(inZone(moment, zone)).local;
  return moment.isDate ? `${moment.local}${start.local.slice(10)}` : inZone(moment, zone).local;
}

const midnight = 'T00:00';

/**
 * Reads dates of a series of midnight as those of their day, as Outlook writes them, where the series begins at another
 * time and has no date at midnight.
 */
export function dayReader({ local, isDate }: Moment, rule = '', rdates: readonly string[] = []): (date: string) => string {
  const hasMidnight = /BYHOUR|HOURLY|MINUTELY|SECONDLY/.test(rule) || rdates.some((date) => date.endsWith(midnight));
  if (isDate || hasMidnight || local.endsWith(midnight)) return (date) => date;
  return (date) => (date.endsWith(midnight) ? `${date.slice(0, 10)}${local.slice(10)}` : date);
}

/** The single values of all EXDATE or RDATE of an event, as many as it, and the whole file, may have. */
export function valuesOf(event: IcsEvent, name: 'EXDATE' | 'RDATE', { budget, report }: ReadContext): Property[] {
  const most = Math.min(limits.dates, budget.dates);
  const values: Property[] = [];
  for (const property of event.all(name)) {
    for (const value of property.value.slice(0, limits.value).split(',')) {
      if (values.length > most) break;
      if (value.trim()) values.push({ ...property, value });
    }
  }
  const beyond = values.splice(most)[0];
  budget.dates -= values.length;
  if (beyond && most === limits.dates) event.warn('too-many-dates', beyond, String(most));
  else if (beyond) report.once('too-many-dates-in-all', { line: beyond.line, field: name, expected: String(limits.allDates) });
  return values;
}

/** The dates that `values` of an event are, local, sorted, each once; of a period its start. */
export function dateList(event: IcsEvent, values: readonly Property[], start: Moment, zone: string | undefined): string[] {
  const dates = new Set<string>();
  for (const property of values) {
    const moment = event.moment({ ...property, value: property.value.split('/')[0] ?? '' });
    if (moment && isInCalendar(moment, zone)) dates.add(asDateOf(start, moment, zone));
    else event.warn('bad-value', property);
  }
  return [...dates].sort();
}
