import type { CalendarComponent, EventComponent } from './components.js';
import { parseMoment } from '../moment.js';
import type { Report } from './report.js';

/**
 * The calendars whose all-day events end with their last day instead of the day after: those in which an all-day event
 * ends on the day it begins, for which RFC 5545 has no other meaning.
 */
export function inclusiveCalendars(components: readonly EventComponent[], report: Report): ReadonlySet<CalendarComponent> {
  const found = new Set<CalendarComponent>();
  for (const { properties, calendar } of components) {
    const [start, end] = ['DTSTART', 'DTEND'].map((name) => properties.get(name)?.[0]);
    if (!start || !end || found.has(calendar)) continue;
    const day = parseMoment(start.value, undefined);
    if (!day?.isDate || parseMoment(end.value, undefined)?.local !== day.local) continue;
    found.add(calendar);
    report.once('inclusive-ends', { line: end.line, field: 'DTEND', value: end.value });
  }
  return found;
}
