import { addDays } from '../../../domain/time/add-days.js';
import { dayNumber } from '../../../domain/time/local-time.js';
import { instantOf } from '../../../domain/time/zone.js';
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
  // without an end a whole day is one day; the words of RFC 5545 say so, some programs need them, and the last day has none
  return start.length === 10 && start < '9999-12-31' ? [first, timeLine('DTEND', addDays(start, 1), timeZone)] : [first];
}

/** How long a span lasts, as a duration: in whole days, or as a stopwatch counts. Undefined where it has no length. */
export function lengthOf({ start, end, duration, timeZone }: Span): string | undefined {
  if (end === undefined || !isEndOf(end, start)) return duration !== undefined && isDurationOf(duration, start) ? duration : undefined;
  if (start.length === 10) return writeDuration(dayNumber(end) - dayNumber(start) + 1, 0);
  // a start that the clocks leave out is put off, maybe behind the end
  return writeDuration(0, Math.max(0, Math.round((instantOf(end, timeZone) - instantOf(start, timeZone)) / 60_000)));
}
