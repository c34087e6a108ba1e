import { pickText } from '../../../domain/i18n/pick-text.js';
import { formatPartialDate } from '../../../domain/time/format-partial-date.js';
import type { Meeting, WriteContext } from './context.js';
import { organiserNames } from './organiser.js';

const fill = (text: string, date: string): string => text.replace('{date}', date);

/** A day in words, with its time as it stands. */
const dateText = (local: string, language: string): string =>
  [formatPartialDate(local.slice(0, 10), language), local.slice(11, 16)].filter(Boolean).join(', ');

function registrationText({ registration }: Meeting, { words, language }: WriteContext): string {
  if (!registration) return '';
  const { url, email, phone, deadline } = registration;
  const ways = [deadline === undefined ? '' : fill(words.until, formatPartialDate(deadline, language)), url, email, phone].filter(Boolean);
  return ways.length ? `${words.registration}: ${ways.join(', ')}` : '';
}

function sourceText({ provenance }: Meeting, { words, dataset }: WriteContext): string {
  const [source] = provenance.sources;
  const remarks = [dataset.invented ? words.invented : '', provenance.verifiedOn === undefined ? words.unverified : ''].filter(Boolean);
  return `${words.source}: ${source?.title ?? ''}${remarks.length ? ` (${remarks.join(', ')})` : ''}`;
}

/** What a reader of a calendar needs to know and iCalendar has no place for, a line each; the source always. */
export function notesOf(meeting: Meeting, context: WriteContext): string[] {
  const { words, language } = context;
  const { status, movedFrom, precision, allDay, cost, onlineUrl } = meeting;
  const said = (label: string, text: Parameters<typeof pickText>[0]) => {
    const picked = pickText(text, language)?.text;
    return picked === undefined ? '' : `${label}: ${picked}`;
  };
  const names = organiserNames(meeting, context);
  return [
    precision === 'day' && !allDay ? words.timeUnknown : '',
    status === 'moved' && movedFrom !== undefined ? fill(words.moved, dateText(movedFrom, language)) : '',
    status === 'moved-online' ? words.movedOnline : '',
    said(words.reason, meeting.reason),
    names ? `${words.organiser}: ${names}` : '',
    onlineUrl === undefined ? '' : `${words.online}: ${onlineUrl}`,
    registrationText(meeting, context),
    said(words.cost, cost),
    said(words.evidence, meeting.evidence),
    sourceText(meeting, context),
  ].filter(Boolean);
}
