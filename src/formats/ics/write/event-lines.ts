import { pickText } from '../../../domain/i18n/pick-text.js';
import { isOnlyOnline } from '../../../domain/recurrence/is-only-online.js';
import { webAddress } from '../../../domain/text/web-address.js';
import type { LocalizedText } from '../../../model/scalars.js';
import { whereNow } from '../../where-now.js';
import { notesLine, statusValue, uidOf } from '../own-events.js';
import { escapeText } from '../text-value.js';
import { contentLine } from './content-line.js';
import { shortTime } from './exact-time.js';
import type { Meeting, WriteContext } from './context.js';
import { notesOf } from './notes.js';
import { organiserLines } from './organiser.js';
import { placeText } from '../place-text.js';
import { modifiedOf, stampOf } from './stamp.js';
import { spanLines, type Span } from './time-lines.js';

/** What one VEVENT says beside its record. */
export interface EventOf {
  /** Id of the record, or of one date of it. */
  readonly id: string;
  readonly span: Span;
  /** RRULE and EXDATE, or RECURRENCE-ID. */
  readonly recurrence: readonly string[];
  /** What is different on this one date. */
  readonly override?: DateOf;
}

/** One date of a meeting, and what is different on it. */
interface DateOf {
  /** The date that the rule gives. */
  readonly date: string;
  readonly status?: Meeting['status'] | undefined;
  readonly reason?: Readonly<LocalizedText> | undefined;
  /** When it is now, where that has no day. */
  readonly movedTo?: string | undefined;
  readonly place?: Readonly<LocalizedText> | undefined;
}

/** A text with its language, as a property; nothing where there is none. */
function textLines(name: string, text: Readonly<LocalizedText> | undefined, language: string, change = (words: string) => words): string[] {
  const picked = pickText(text, language);
  return picked ? [contentLine(name, escapeText(change(picked.text)), { LANGUAGE: picked.lang })] : [];
}

/** Programs pass over STATUS: what does not take place says so in its title. */
function titleLines({ title: said, status }: Meeting, { words, language }: WriteContext): string[] {
  const mark = status === 'cancelled' ? words.cancelled : status === 'postponed' ? words.postponed : undefined;
  return textLines('SUMMARY', said, language, (title) => (mark === undefined ? title : `${mark}: ${title}`));
}

function descriptionLines(meeting: Meeting, context: WriteContext): string[] {
  const picked = pickText(meeting.description, context.language);
  // the line that the notes begin with must be the last of its kind
  const notes = notesOf(meeting, context).map((note) => note.replaceAll(notesLine, '—'));
  const text = [...(picked ? [picked.text, ''] : []), notesLine, ...notes].join('\n');
  return [contentLine('DESCRIPTION', escapeText(text), { LANGUAGE: picked?.lang ?? context.language })];
}

/** A tenth of a metre, written without an exponent. */
const plainDegrees = (degrees: number): string => String(Number(degrees.toFixed(6)));

function placeLines({ place }: Meeting, override: EventOf['override'], { language }: WriteContext): string[] {
  const text = place && placeText(place);
  const { latitude, longitude, precision } = place ?? {};
  // a rounded point is not where the place is
  const isPoint = latitude !== undefined && longitude !== undefined && precision === 'exact' && !override?.place;
  return [
    ...(override?.place ? textLines('LOCATION', override.place, language) : text ? [contentLine('LOCATION', escapeText(text))] : []),
    ...(isPoint ? [contentLine('GEO', `${plainDegrees(latitude)};${plainDegrees(longitude)}`)] : []),
  ];
}

/** The page of the meeting, else where to register, else where it is announced. */
function addressLines({ id, registration, provenance }: Meeting, { permalink }: WriteContext): string[] {
  const url = permalink?.(id) ?? registration?.url ?? provenance.sources[0]?.url;
  const address = url === undefined ? undefined : webAddress(url)?.href;
  return address === undefined ? [] : [contentLine('URL', address)];
}

function relationLines({ partOf, successor }: Meeting, { dataset, written }: WriteContext): string[] {
  const line = (id: string | undefined, type: string) =>
    id !== undefined && written.has(id) ? [contentLine('RELATED-TO', uidOf(id, dataset.id), { RELTYPE: type })] : [];
  return [...line(partOf, 'PARENT'), ...line(successor, 'NEXT')];
}

/** Topics of one language in one property. */
function topicLines({ topics = [] }: Meeting, { language }: WriteContext): string[] {
  const picked = topics.flatMap((topic) => pickText(topic, language) ?? []);
  return picked.map(({ text, lang }) => contentLine('CATEGORIES', escapeText(text), { LANGUAGE: lang }));
}

function statusLines({ status }: Meeting, isSaid: boolean): string[] {
  return [contentLine('STATUS', statusValue[status]), ...(isSaid ? [contentLine('X-BRUECKE-STATUS', status.toUpperCase())] : [])];
}

/** A meeting as it is on one date of it: what takes place online now has no place, unless the date has one of its own. */
function onOneDate(meeting: Meeting, { date, status = meeting.status, movedTo, ...own }: DateOf, { start }: Span): Meeting {
  const { place, mode, reason: usual, ...rest } = meeting;
  const reason = own.reason ?? (status === meeting.status ? usual : undefined);
  return {
    ...rest,
    status,
    ...(reason && { reason }),
    ...(movedTo !== undefined && { movedTo }),
    ...(shortTime(date) !== shortTime(start) && { movedFrom: date }),
    precision: start.length === 10 ? 'day' : 'time',
    ...(isOnlyOnline({ status, meeting }) ? { mode: 'online' } : { ...(place && { place }), ...(mode && { mode }) }),
    start,
  };
}

/** The lines of one VEVENT. */
export function eventLines(record: Meeting, { id, span, recurrence, override }: EventOf, context: WriteContext): string[] {
  const { dataset, language } = context;
  const meeting = override ? onOneDate(record, override, span) : whereNow(record);
  const modified = modifiedOf(meeting);
  const isWholeDay = span.start.length === 10;
  // of a date of a series only what is its own, of one that stands alone all
  const own = recurrence.length ? override : undefined;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', uidOf(id, dataset.id)),
    contentLine('DTSTAMP', stampOf(meeting, context)),
    ...(modified === undefined ? [] : [contentLine('LAST-MODIFIED', modified)]),
    ...(meeting.sequence === undefined ? [] : [contentLine('SEQUENCE', String(meeting.sequence))]),
    ...spanLines(span),
    ...recurrence,
    ...titleLines(meeting, context),
    ...descriptionLines(meeting, context),
    ...placeLines(meeting, override, context),
    ...topicLines(meeting, context),
    ...statusLines(meeting, !own || own.status !== undefined),
    ...textLines('COMMENT', own ? own.reason : meeting.reason, language),
    ...organiserLines(meeting, context),
    ...addressLines(meeting, context),
    ...(meeting.onlineUrl === undefined ? [] : [contentLine('CONFERENCE', meeting.onlineUrl, { VALUE: 'URI' })]),
    ...relationLines(meeting, context),
    // nobody's day is full because a festival is on
    ...(isWholeDay ? [contentLine('TRANSP', 'TRANSPARENT')] : []),
    contentLine('X-BRUECKE-KIND', meeting.kind.toUpperCase()),
    ...(isWholeDay && !meeting.allDay ? [contentLine('X-BRUECKE-TIME', 'UNKNOWN')] : []),
    ...(meeting.mode === undefined ? [] : [contentLine('X-BRUECKE-MODE', meeting.mode.toUpperCase())]),
    contentLine('END', 'VEVENT'),
  ];
}
