import { translate, type TimeWords } from '../i18n/dictionary.js';
import { formatMeetingStart, type StartWords } from './format-meeting-start.js';

/** The times of a meeting, as far as they are known. */
interface Times {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The words in which times are said. */
export type SaidTimes = StartWords & Pick<TimeWords, 'unknownDate'>;

/**
 * When a meeting is, in words, no more exact than it is known, or that nothing is known. Times are local to the meeting and
 * stay as they are written; an end that does not come after the start says nothing.
 *
 * @example
 * formatMeetingTime({ start: '2026-06-20T18:00', end: '2026-06-20T20:30' }, de) //=> '20. Juni 2026, 18:00–20:30'
 */
export function formatMeetingTime({ start, end = '' }: Times, dictionary: SaidTimes): string {
  if (!start) return translate(dictionary, 'unknownDate');
  const begin = formatMeetingStart(start, dictionary);
  if (end <= start) return begin;
  if (end.slice(0, 10) !== start.slice(0, 10)) return `${begin} – ${formatMeetingStart(end, dictionary)}`;
  return [begin, start.slice(11) && end.slice(11, 16)].filter(Boolean).join('–');
}
