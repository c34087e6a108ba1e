import { limits } from '../limits.js';
import type { IcsEvent } from './event.js';
import { asDate, inZone, isInCalendar, type Moment } from '../moment.js';

/** A time of a rule as its start writes it: a day of an event with a time gets that time, a time of a whole day loses it. */
export function asDateOf(start: Moment, moment: Moment, zone: string | undefined): string {
  if (start.isDate) return asDate(inZone(moment, zone)).local;
  return moment.isDate ? `${moment.local}${start.local.slice(10)}` : inZone(moment, zone).local;
}

/** The dates of all EXDATE or RDATE of an event, local, sorted, each once; of a period its start. */
export function dateList(event: IcsEvent, name: 'EXDATE' | 'RDATE', start: Moment, zone: string | undefined): string[] {
  const dates = new Set<string>();
  for (const property of event.all(name)) {
    for (const value of property.value.slice(0, limits.value).split(',')) {
      if (!value.trim()) continue;
      if (dates.size >= limits.dates) {
        event.warn('too-many-dates', property, String(limits.dates));
        return [...dates].sort();
      }
      const moment = event.moment({ ...property, value: value.split('/')[0] ?? '' });
      if (moment && isInCalendar(moment, zone)) dates.add(asDateOf(start, moment, zone));
      else event.warn('bad-value', { ...property, value });
    }
  }
  return [...dates].sort();
}
