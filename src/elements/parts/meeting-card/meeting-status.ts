import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';

const words: Readonly<Partial<Record<Occurrence['status'], TextKeyOf<CalendarDictionary>>>> = {
  planned: 'planned',
  cancelled: 'statusCancelled',
  postponed: 'statusPostponed',
  moved: 'moved',
  'moved-online': 'movedOnline',
  held: 'held',
};

/** The word for where a meeting stands in its life; empty for one that is confirmed and to be as it was said. */
export function statusWord({ status }: Pick<Occurrence, 'status'>, dictionary: CalendarDictionary): string {
  const key = words[status];
  return key ? translate(dictionary, key) : '';
}

/** Whether readers must know of it before they set out. */
export const isChanged = ({ status }: Pick<Occurrence, 'status'>): boolean =>
  status !== 'planned' && status !== 'confirmed' && status !== 'held';

/** Whether nobody comes at the time that is said: it is struck through. What was put off to this time takes place. */
export const isOff = ({ status, movedFrom, movedTo, start }: Occurrence): boolean =>
  status === 'cancelled' ||
  (status === 'moved' && (movedTo ?? start) !== start) ||
  (status === 'postponed' && (movedFrom ?? start) === start);

/** The other date of one that was moved: the one it had, or the one it has now. */
export function otherDate(occurrence: Occurrence, dictionary: CalendarDictionary): string {
  const { movedFrom, movedTo, start } = occurrence;
  const date = (local: string) => {
    const day = local.slice(0, 10);
    return formatOccurrenceTime({ start: local, firstDay: day, lastDay: day, precision: day[9] ? 'day' : 'month' }, dictionary);
  };
  if (movedTo && movedTo !== start) return translate(dictionary, 'movedTo', { date: date(movedTo) });
  return movedFrom && movedFrom !== start ? translate(dictionary, 'movedFrom', { date: date(movedFrom) }) : '';
}
