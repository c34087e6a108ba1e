import type { CalendarDictionary } from '../../domain/i18n/calendar-dictionary.js';
import type { LaterWords, ListWords } from '../../domain/i18n/dictionary.js';
import type { MeetingWords } from '../../domain/i18n/meeting-words.js';
import type { Reader } from './words.js';

/** An address in the page, and what opens it without loading the page anew. */
export interface Way {
  readonly href: (to: string) => string;
  readonly open: (to: string, event: MouseEvent) => void;
}

/** What a part of the calendar needs to know to draw meetings. */
export interface CalendarReader extends Reader<CalendarDictionary> {
  /** To one date of a meeting, by the id of the occurrence. */
  readonly permalink: Way;
  /** To a year, a month or a day. */
  readonly period: Way;
}

/** As {@link CalendarReader}, with the words that come later. */
export interface MeetingReader extends CalendarReader {
  readonly words: MeetingWords;
}

/** As {@link MeetingReader}, with the words for records in full. */
export interface FullReader extends MeetingReader {
  readonly dictionary: CalendarDictionary & ListWords & LaterWords;
}
