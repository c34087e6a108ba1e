import type { Dataset } from '../../model/dataset.js';
import { collationIn } from '../i18n/collation-in.js';
import { pickText } from '../i18n/pick-text.js';
import type { Filters } from '../search/facets.js';
import { Listing } from '../search/listing.js';
import { meetingKind } from '../search/meeting-kind.js';
import type { Occurrence } from './occurrence.js';
import { occurrencesIn } from './occurrences-in.js';
import { isUndated } from './occurrences-of.js';
import { repeatWith, type Expand } from './repeat-with.js';

type Meeting = Dataset['meetings'][number];

/** Days, both of which belong to it, and what is asked for. */
export interface OccurrenceQuery {
  readonly from: string;
  readonly to: string;
  /**
   * As in a search of meetings: `town`, `kind`, `organiser`, `topic`, `language`, `audience`, `mode`, `registration`. Within
   * a group one value suffices, every group must be met.
   */
  readonly filters?: Filters | undefined;
  /** Language of the reader, for the order of titles; German unless said. */
  readonly locale?: string | undefined;
}

const hasFilters = (filters: Filters): boolean => Object.values(filters).some((values) => values.length > 0);

/** The meetings that meet `filters`, in the order of the dataset's titles where there are any. */
const filtered = (dataset: Dataset, filters: Filters, locale: string): readonly Meeting[] =>
  hasFilters(filters)
    ? new Listing(dataset, meetingKind, { locale }).search({ filters }).hits.map(({ record }) => record)
    : dataset.meetings;

/**
 * The dates of a dataset's meetings that touch a range of days, by start, then by title; as exact as they are known, with
 * what was said about a single date. Meetings of unknown date are not among them: `undatedMeetings` has those. No rule is
 * expanded unless `expand` is given and the dates that the data build prepared do not cover the range.
 *
 * @example
 * selectOccurrences(dataset, { from: '2027-01-01', to: '2027-01-31' }).map(({ start }) => start) //=> ['2027-01-11T18:30', …]
 */
export const selectOccurrences = (dataset: Dataset, query: OccurrenceQuery, expand?: Expand): Occurrence[] =>
  occurrencesIn(filtered(dataset, query.filters ?? {}, query.locale ?? 'de'), query, repeatWith(expand));

/**
 * The meetings whose date nobody has said, by title: “noch ohne Termin”.
 *
 * @example
 * undatedMeetings(dataset).map(({ id }) => id) //=> ['netzwerktreffen-halbjaehrlich']
 */
export function undatedMeetings(dataset: Dataset, { filters = {}, locale = 'de' }: Partial<OccurrenceQuery> = {}): Meeting[] {
  const compare = collationIn(locale);
  const title = (meeting: Meeting) => pickText(meeting.title, locale)?.text ?? '';
  return filtered(dataset, filters, locale)
    .filter(isUndated)
    .sort((a, b) => compare(title(a), title(b)) || (a.id < b.id ? -1 : 1));
}
