import { pickText } from '../../../domain/i18n/pick-text.js';
import { formatMeetingTime } from '../../../domain/time/format-meeting-time.js';
import { formatPartialDate } from '../../../domain/time/format-partial-date.js';
import type { Meeting, WriteContext } from './context.js';
import { organiserNames } from './organiser.js';

const fill = (text: string, date: string): string => text.replace('{date}', date);

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
  const { start, status, movedFrom, movedTo, precision, allDay, cost, onlineUrl } = meeting;
  const dated = (text: string, date: string | undefined) =>
    date === undefined || date === start ? '' : fill(text, formatMeetingTime({ start: date }, words));
  const said = (label: string, text: Parameters<typeof pickText>[0]) => {
    const picked = pickText(text, language)?.text;
    return picked === undefined ? '' : `${label}: ${picked}`;
  };
  const names = organiserNames(meeting, context);
  return [
    precision === 'day' && !allDay ? words.timeUnknown : '',
    dated(words.moved, movedFrom),
    dated(words.movedTo, movedTo),
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
