import type { Dataset } from '../../model/dataset.js';
import { collationIn } from '../i18n/collation-in.js';
import { pickText } from '../i18n/pick-text.js';
import { remembered } from '../remembered.js';
import type { Occurrence } from './occurrence.js';
import { isElsewhere, occurrencesOf, type Repeat } from './occurrences-of.js';
import { isDayOrTime } from './is-day-or-time.js';

type Meeting = Dataset['meetings'][number];

/** Days, both of which belong to it, and the language of the reader for the order of titles: German unless said. */
interface Days {
  readonly from: string;
  readonly to: string;
  readonly locale?: string | undefined;
}

/**
 * The dates of `meetings` that touch the days of a query, by start, then by title. Without `repeat` those of repeating
 * meetings are not among them.
 */
export function occurrencesIn(meetings: readonly Meeting[], { from, to, locale = 'de' }: Days, repeat?: Repeat): Occurrence[] {
  if (!isDayOrTime(from) || !isDayOrTime(to)) return [];
  const [first, last] = [from.slice(0, 10), to.slice(0, 10)];
  const compare = collationIn(locale);
  const title = remembered((meeting: Meeting) => pickText(meeting.title, locale)?.text ?? '');
  const found: Occurrence[] = [];
  for (const meeting of meetings) if (!isElsewhere(meeting, first, last)) found.push(...occurrencesOf(meeting, first, last, repeat));
  return found.sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : compare(title(a.meeting), title(b.meeting)) || (a.id < b.id ? -1 : 1),
  );
}
