import type { Occurrence } from '../domain/recurrence/occurrence.js';
import { isRepeating } from '../domain/recurrence/occurrences-of.js';
import type { Dataset } from '../model/dataset.js';
import { calendarLinks, type CalendarLink } from './calendar-links.js';
import { datesAhead } from './dates-ahead.js';

/**
 * As `calendarLinks`, with the engine at hand: of a meeting that repeats the first date that takes place.
 *
 * @example
 * linksOfMeeting(meeting, 'de').map(({ host }) => host) //=> ['calendar.google.com', 'outlook.live.com']
 */
export function linksOfMeeting(of: Dataset['meetings'][number] | Occurrence, locale: string): CalendarLink[] {
  if ('meeting' in of || !isRepeating(of)) return calendarLinks(of, locale);
  const first = datesAhead(of.start?.slice(0, 10) ?? '')(of)?.next;
  return first ? calendarLinks(first, locale) : [];
}
