import type { CalendarDictionary } from '../i18n/calendar-dictionary.js';
import { translate } from '../i18n/dictionary.js';
import type { TimePrecision } from '../../model/meeting.js';
import { isDated } from './is-dated.js';
import { formatDay, formatDays } from './format-day.js';
import { formatMeetingStart, joinTimes } from './format-meeting-start.js';

/** What there is to know of when something takes place. */
interface Times {
  readonly start: string;
  readonly end?: string | undefined;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly precision: TimePrecision;
}

const clockIn = (local: string): string => local.slice(11, 16);

/**
 * The times of day from start to an end that comes after it; empty where none is known.
 *
 * @example
 * formatClock({ start: '2026-11-25T18:00', end: '2026-11-25T20:00' }, de) //=> '18:00–20:00 Uhr'
 */
export function formatClock({ start, end = '' }: Pick<Times, 'start' | 'end'>, dictionary: CalendarDictionary): string {
  const time = [clockIn(start), end > start ? clockIn(end) : ''].filter(Boolean).join('–');
  return time && translate(dictionary, 'clock', { time });
}

/**
 * When something takes place, in words, with its weekday where the day is known, and no more exact than it is known.
 *
 * @example
 * formatOccurrenceTime(occurrence, de) //=> 'Montag, 14. Mai 2018, 18:00–20:00 Uhr'
 */
export function formatOccurrenceTime(times: Times, dictionary: CalendarDictionary): string {
  const { start, end, firstDay, lastDay } = times;
  const { $code } = dictionary;
  if (!isDated(times)) return formatMeetingStart(start, dictionary);
  if (firstDay === lastDay) return joinTimes(dictionary, formatDay(firstDay, $code, 'full'), formatClock(times, dictionary));
  if (!clockIn(start)) return formatDays(firstDay, lastDay, $code);
  const moment = (local: string) => joinTimes(dictionary, formatDay(local, $code, 'full'), formatClock({ start: local }, dictionary));
  return [start, end ?? lastDay].map(moment).join(' – ');
}
