import type { OwnWords, SharedWords, TimeWords, TextKeyOf } from './dictionary.js';

/** The words of the calendar in one language, beside those that all elements share. */
export interface CalendarWords extends OwnWords {
  /** {name}: how many are shown, where there are more. */
  readonly moreThan: string;
  readonly view: string;
  readonly viewList: string;
  readonly viewPast: string;
  readonly viewMonth: string;
  readonly viewYear: string;
  readonly none: string;
  readonly recent: string;
  readonly seePast: string;
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
}

/** What the calendar says to its readers: its own words and those of all elements. */
export type CalendarDictionary = CalendarWords & SharedWords & TimeWords;
export type CalendarKey = TextKeyOf<CalendarDictionary>;
