import type { SharedWords, TimeWords, Plural, TextKeyOf } from './dictionary.js';

/**
 * The words of the calendar in one language, beside those that all elements share; a key of both says it here for
 * meetings.
 */
export interface CalendarWords {
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly results: Plural;
  readonly resultsLabel: string;
  readonly showMore: Plural;
  readonly nothingFound: string;
  readonly empty: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly view: string;
  readonly viewList: string;
  readonly viewPast: string;
  readonly viewMonth: string;
  readonly viewYear: string;
  readonly none: string;
  readonly recent: string;
  readonly seePast: string;
  readonly undated: string;
  readonly anchorDay: string;
  readonly contains: string;
  readonly partOf: string;
  /** {time}: one or two times of day. */
  readonly clock: string;
  readonly planned: string;
  readonly held: string;
  readonly moved: string;
  readonly movedOnline: string;
  readonly movedFrom: string;
  readonly movedTo: string;
  readonly successor: string;
  readonly modeOnline: string;
  readonly modeHybrid: string;
  readonly everyone: string;
  readonly members: string;
  readonly invited: string;
  readonly representatives: string;
  readonly freeOfRegistration: string;
  readonly register: string;
  readonly registerBy: string;
  readonly registerFrom: string;
  readonly registerClosed: string;
  readonly takeAlong: string;
  readonly back: string;
  readonly missingFeeds: Plural;
}

/** What the calendar says to its readers: its own words before those of all elements. */
export type CalendarDictionary = CalendarWords & SharedWords & TimeWords;
export type CalendarKey = TextKeyOf<CalendarDictionary>;
