import { commaIn, translate, type SharedWords, type TimeWords } from '../i18n/dictionary.js';
import { formatPartialDate } from './format-partial-date.js';

const seasons: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/** The times of a meeting, as far as they are known. */
interface Times {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The words in which a time is said. */
export type SaidTimes = Pick<SharedWords, '$code' | '$dir'> & Omit<TimeWords, 'statusCancelled' | 'statusPostponed'>;

/** Day and time of day, those of them that are known. */
export const joinTimes = (dictionary: Pick<SharedWords, '$dir'>, ...parts: readonly string[]): string =>
  parts.filter(Boolean).join(commaIn(dictionary));

/**
 * When a meeting is, in words, no more exact than it is known: a time, a day, a month, a season, a year, or that
 * nothing is known. Times are local to the meeting and stay as they are written.
 *
 * @example
 * formatMeetingTime({ start: '2017-22' }, de) //=> 'Sommer 2017'
 */
export function formatMeetingTime({ start, end }: Times, dictionary: SaidTimes): string {
  if (!start) return translate(dictionary, 'unknownDate');
  const season = start.length === 7 ? seasons[start.slice(5)] : undefined;
  if (season) return translate(dictionary, season, { year: start.slice(0, 4) });
  const day = (text: string) => formatPartialDate(text.slice(0, 10), dictionary.$code);
  const clock = (text: string) => text.slice(11, 16);
  const isSameDay = !end || end.slice(0, 10) === start.slice(0, 10);
  const moment = (text: string) => joinTimes(dictionary, day(text), clock(text));
  if (!isSameDay) return `${moment(start)} – ${moment(end)}`;
  return joinTimes(dictionary, day(start), [clock(start), clock(end ?? '')].filter(Boolean).join('–'));
}
