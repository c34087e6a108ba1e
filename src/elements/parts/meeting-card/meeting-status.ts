import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import type { CalendarReader } from '../calendar-reader.js';

/** Those whose word has another name in a dictionary, or that need none. */
const words: Readonly<Partial<Record<Occurrence['status'], TextKeyOf<CalendarDictionary> | ''>>> = {
  confirmed: '',
  cancelled: 'statusCancelled',
  postponed: 'statusPostponed',
  'moved-online': 'movedOnline',
};

/** What of one date says where it stands; of a meeting without a date `start` and `lastDay` are empty. */
export type Standing = Pick<Occurrence, 'meeting' | 'status' | 'reason' | 'start' | 'lastDay' | 'movedFrom' | 'movedTo'>;

/** The word for where a meeting stands in its life; empty for one that is to be as it was said. Nothing is planned that is over. */
export function statusWord({ status, lastDay }: Standing, { dictionary, today }: CalendarReader): string {
  if (status === 'planned' && lastDay < today) return '';
  const key = words[status] ?? (status as 'planned' | 'moved' | 'held');
  return key && dictionary[key];
}

/** Whether readers must know of it before they set out. */
export const isChanged = ({ status }: Pick<Occurrence, 'status'>): boolean => !['planned', 'confirmed', 'held'].includes(status);

/** Whether nobody comes at the time that is said: it is struck through. What was put off to this time takes place. */
export const isOff = ({ status, movedFrom, movedTo, start }: Standing): boolean =>
  status === 'cancelled' ||
  (start !== '' && ((status === 'moved' && (movedTo ?? start) !== start) || (status === 'postponed' && (movedFrom ?? start) === start)));

/** The other date of one that was moved: the one it had, or the one it has now. */
export function otherDate(occurrence: Standing, dictionary: CalendarDictionary): string {
  const { movedFrom, movedTo, start } = occurrence;
  const date = (local: string) => {
    const day = local.slice(0, 10);
    return formatOccurrenceTime({ start: local, firstDay: day, lastDay: day, precision: day[9] ? 'day' : 'month' }, dictionary);
  };
  if (movedTo && movedTo !== start) return translate(dictionary, 'movedTo', { date: date(movedTo) });
  return movedFrom && movedFrom !== start ? translate(dictionary, 'movedFrom', { date: date(movedFrom) }) : '';
}
