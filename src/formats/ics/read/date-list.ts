import { limits } from '../limits.js';
import type { IcsEvent } from './event.js';
import { asDate, inZone, isInCalendar, type Moment } from '../moment.js';
import type { Property } from './property.js';

/** A time of a rule as its start writes it: a day of an event with a time gets that time, a time of a whole day loses it. */
export function asDateOf(start: Moment, moment: Moment, zone: string | undefined): string {
  if (start.isDate) return asDate(inZone(moment, zone)).local;
  return moment.isDate ? `${moment.local}${start.local.slice(10)}` : inZone(moment, zone).local;
}

/** The single values of all EXDATE or RDATE of an event, one more than an event may have at most. */
export function valuesOf(event: IcsEvent, name: 'EXDATE' | 'RDATE'): Property[] {
  const values: Property[] = [];
  for (const property of event.all(name)) {
    for (const value of property.value.slice(0, limits.value).split(',')) {
      if (values.length > limits.dates) return values;
      if (value.trim()) values.push({ ...property, value });
    }
  }
  return values;
}

/** The dates of all EXDATE or RDATE of an event, local, sorted, each once; of a period its start. */
export function dateList(event: IcsEvent, name: 'EXDATE' | 'RDATE', start: Moment, zone: string | undefined): string[] {
  const dates = new Set<string>();
  const values = valuesOf(event, name);
  const beyond = values.splice(limits.dates)[0];
  if (beyond) event.warn('too-many-dates', beyond, String(limits.dates));
  for (const property of values) {
    const moment = event.moment({ ...property, value: property.value.split('/')[0] ?? '' });
    if (moment && isInCalendar(moment, zone)) dates.add(asDateOf(start, moment, zone));
    else event.warn('bad-value', property);
  }
  return [...dates].sort();
}
