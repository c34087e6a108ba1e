import { html } from 'lit';
import { organisationNamed } from '../../../domain/calendar/organisation-named.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { commaIn, translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatDay } from '../../../domain/time/format-day.js';
import type { CalendarReader } from '../calendar-reader.js';
import { inPieces } from '../in-pieces.js';
import { localized } from '../localized.js';

type Meeting = Occurrence['meeting'];
type Key = TextKeyOf<CalendarDictionary>;

const modes: Readonly<Record<string, Key>> = { online: 'modeOnline', hybrid: 'modeHybrid' };

/** Where, by whom, for whom and whether to register, as far as it is known, each piece by itself. */
export function meetingMeta(meeting: Meeting, place: Occurrence['place'], reader: CalendarReader) {
  const { dictionary } = reader;
  const mode = modes[meeting.mode ?? ''];
  const { group = 'unknown' } = meeting.audience ?? {};
  return inPieces([
    placeName(meeting, place, reader),
    mode && translate(dictionary, mode),
    organisers(meeting, reader),
    group !== 'unknown' && translate(dictionary, group),
    registrationWords(meeting, reader),
  ]);
}

/** Where it is, in a few words: the place of this one date before that of the meeting. */
export function placeName({ place }: Meeting, other: Occurrence['place'], reader: CalendarReader) {
  if (other) return localized(pickText(other, reader.locale));
  const words = [place?.name, place?.locality].filter(Boolean).join(', ');
  return words ? html`<bdi lang="de">${words}</bdi>` : undefined;
}

/** The names of organisations, each in its own language; undefined where none is known. */
export function namesOf(ids: readonly string[], { dataset, dictionary }: CalendarReader) {
  const known = ids.flatMap((id) => organisationNamed(dataset, id) ?? []);
  return (
    known[0] &&
    known.map(({ name, nameLanguage = 'de' }, i) => html`${i ? commaIn(dictionary) : ''}<bdi lang=${nameLanguage}>${name}</bdi>`)
  );
}

/** The names of those who organise it. */
export const organisers = ({ organisers: ids, organiserText }: Meeting, reader: CalendarReader) =>
  namesOf(ids, reader) ?? (organiserText && localized(pickText(organiserText, reader.locale)));

/** Whether and until when to register; empty where nothing is known of it. */
export function registrationWords({ registration }: Meeting, { dictionary, today }: CalendarReader): string {
  if (!registration) return '';
  const { required, opens, deadline, url, email, phone } = registration;
  const date = (day: string) => ({ date: formatDay(day, dictionary.$code, 'date') });
  if (required === false) return translate(dictionary, 'freeOfRegistration');
  if (opens && opens > today) return translate(dictionary, 'registerFrom', date(opens));
  if (deadline) return translate(dictionary, deadline < today ? 'registerClosed' : 'registerBy', date(deadline));
  return required || url || email || phone ? translate(dictionary, 'register') : '';
}
