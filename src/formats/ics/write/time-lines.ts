import { addDays } from '../../../domain/time/add-days.js';
import { secondOfDay } from '../../../domain/time/clock.js';
import { dayNumber } from '../../../domain/time/local-time.js';
import { basicTime, utcOf } from '../basic-time.js';
import { writeDuration } from '../duration.js';
import { contentLine } from './content-line.js';

/** A date or time as a property: a day, a time in UTC, or a time of its zone. */
export function timeLine(name: string, local: string, timeZone: string): string {
  if (local.length === 10) return contentLine(name, basicTime(local), { VALUE: 'DATE' });
  return timeZone === 'UTC' ? contentLine(name, utcOf(local, 'UTC')) : contentLine(name, basicTime(local), { TZID: timeZone });
}

/** Start and length of a meeting or of one date of it. */
export interface Span {
  readonly start: string;
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly timeZone: string;
}

/** Whether an end can stand beside the start: it is of its kind and lies behind it. */
export const isEndOf = (end: string, start: string): boolean => end.length >= 10 && end.length > 10 === start.length > 10 && end > start;

/** Whether RFC 5545 allows a duration beside the start: of a whole day only weeks and days. */
export const isDurationOf = (duration: string, start: string): boolean =>
  /^P(?:\d+W|\d+D|(?:\d+D)?T(?:\d+H(?:\d+M)?|\d+M))$/.test(duration) &&
  !/^P[0DTHMW]*$/.test(duration) &&
  (start.length > 10 || !duration.includes('T'));

/** DTSTART, and DTEND or DURATION; of whole days DTEND is the day after the last. */
export function spanLines({ start, end, duration, timeZone }: Span): string[] {
  const first = timeLine('DTSTART', start, timeZone);
  if (end !== undefined && isEndOf(end, start)) return [first, timeLine('DTEND', start.length === 10 ? addDays(end, 1) : end, timeZone)];
  if (duration !== undefined && isDurationOf(duration, start)) return [first, contentLine('DURATION', duration)];
  // without an end a whole day is one day; the words of RFC 5545 say so, some programs need them
  return start.length === 10 ? [first, timeLine('DTEND', addDays(start, 1), timeZone)] : [first];
}

/** How long a span lasts on its own clock, as a duration; undefined where it has no length. */
export function lengthOf({ start, end, duration }: Omit<Span, 'timeZone'>): string | undefined {
  if (end === undefined || !isEndOf(end, start)) return duration !== undefined && isDurationOf(duration, start) ? duration : undefined;
  const days = dayNumber(end) - dayNumber(start);
  if (start.length === 10) return writeDuration(days + 1, 0);
  const minutes = days * 1_440 + Math.round((secondOfDay(end) - secondOfDay(start)) / 60);
  return writeDuration(Math.floor(minutes / 1_440), minutes % 1_440);
}
