import { commaIn, translate, type SharedWords, type TimeWords } from '../i18n/dictionary.js';
import { formatPartialDate } from './format-partial-date.js';

type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** The words in which a start is said. */
export type StartWords = Pick<SharedWords, '$code' | '$dir'> & Pick<TimeWords, Season>;

const seasons: Readonly<Record<string, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** Day and time of day, those of them that are known. */
export const joinTimes = (dictionary: Pick<SharedWords, '$dir'>, ...parts: readonly string[]): string =>
  parts.filter(Boolean).join(commaIn(dictionary));

/**
 * One end of a meeting in words, no more exact than it is known: a time, a day, a month, a season, a year.
 *
 * @example
 * formatMeetingStart('2017-22', de) //=> 'Sommer 2017'
 */
export function formatMeetingStart(start: string, dictionary: StartWords): string {
  const season = start.length === 7 ? seasons[start.slice(5)] : undefined;
  if (season) return translate(dictionary, season, { year: start.slice(0, 4) });
  return joinTimes(dictionary, formatPartialDate(start.slice(0, 10), dictionary.$code), start.slice(11, 16));
}
