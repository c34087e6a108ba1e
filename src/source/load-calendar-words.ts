import type { CalendarWords } from '../domain/i18n/calendar-dictionary.js';
import de from '../domain/i18n/dictionaries/calendar/de.js';
import type { MeetingWords } from '../domain/i18n/meeting-words.js';

type Loader<T> = () => Promise<{ default: T }>;

const calendar: Readonly<Record<string, Loader<CalendarWords>>> = {
  en: () => import('../domain/i18n/dictionaries/calendar/en.js'),
  ar: () => import('../domain/i18n/dictionaries/calendar/ar.js'),
};
const meeting: Readonly<Record<string, Loader<MeetingWords>>> = {
  de: () => import('../domain/i18n/dictionaries/meeting/de.js'),
  en: () => import('../domain/i18n/dictionaries/meeting/en.js'),
  ar: () => import('../domain/i18n/dictionaries/meeting/ar.js'),
};

/** The words of the calendar in the language of a dictionary: at once for German, else loaded; German where they do not arrive. */
export function loadCalendarWords(language: string): CalendarWords | Promise<CalendarWords> {
  const load = calendar[language];
  return load
    ? load().then(
        (module) => module.default,
        () => de,
      )
    : de;
}

/** The words for all that is known of a meeting, in the language of a dictionary. */
export const loadMeetingWords = async (language: string): Promise<MeetingWords> => (await (meeting[language] ?? meeting['de']!)()).default;
