import type { CalendarDictionary } from '../../domain/i18n/calendar-dictionary.js';
import type { LaterWords, ListWords } from '../../domain/i18n/dictionary.js';
import type { MeetingWords } from '../../domain/i18n/meeting-words.js';
import type { Reader } from './words.js';

/**
 * What a part of the calendar needs to know to draw meetings. A link says in `data-id` or `data-at` where it leads; the
 * calendar opens it.
 */
export interface CalendarReader extends Omit<Reader<CalendarDictionary>, 'permalink'> {
  /** Address of one date of a meeting, by the id of the occurrence (`data-id`). */
  readonly hrefOf: (id: string) => string;
  /** Address of a year, a month or a day (`data-at`). */
  readonly hrefAt: (at: string) => string;
  /** The campaign whose own page is drawn: its meetings need not name it. */
  readonly within?: string;
}

/** As {@link CalendarReader}, with the words that come later. */
export interface MeetingReader extends CalendarReader {
  readonly words: MeetingWords;
}

/** As {@link MeetingReader}, with the words for records in full. */
export interface FullReader extends MeetingReader {
  readonly dictionary: CalendarDictionary & ListWords & LaterWords;
}
