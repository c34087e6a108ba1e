import { exportWordsOf } from '../../domain/i18n/export-words-of.js';
import type { ExportWords } from '../../domain/i18n/export-words.js';
import { pickText } from '../../domain/i18n/pick-text.js';
import { formatMeetingTime } from '../../domain/time/format-meeting-time.js';
import { endOfMeeting } from '../end-of-meeting.js';
import { escapeHtml } from '../escape-html.js';
import { attendanceMode, eventStatus, isOff, isoTime } from '../event-status.js';
import { meetingAnchor } from '../permalinks.js';
import { schemaType } from '../schema-type.js';
import { whereNow } from '../where-now.js';
import type { HtmlContext, Meeting, Organisation } from './context.js';
import { languagesLine } from './languages-line.js';
import { joined, localized, localizedProperty, silent, siteLink, words } from './pieces.js';
import { nextDatesLine, rhythmText } from './rhythm.js';
import { timeText } from './time-text.js';
import { trustLines } from './trust-lines.js';

/** One meeting as an article with schema.org Event microdata: what its card says, a paragraph for each line. */
export function meetingArticle(record: Meeting, context: HtmlContext): string {
  const meeting = whereNow(record);
  const { base, headingLevel } = context;
  const anchor = meetingAnchor(meeting.id);
  const title = pickText(meeting.title, context.locale);
  const said = exportWordsOf(context.locale);
  return [
    `<article id="${escapeHtml(anchor)}" itemscope itemtype="https://schema.org/Event"${base === undefined ? '' : ` itemid="${escapeHtml(`${base}#${anchor}`)}"`}>`,
    title &&
      `<h${headingLevel} itemprop="name" lang="${escapeHtml(title.lang)}" dir="${title.dir}">${escapeHtml(title.text)}</h${headingLevel}>`,
    `<p>${whenLine(meeting, context, said)}</p>`,
    nextDatesLine(meeting, context),
    machineTimes(meeting),
    ...rows(meeting, context, said),
    ...trustLines(meeting, context),
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Whether it is real and takes place, and when; what does not is struck through and said in words. */
function whenLine(meeting: Meeting, context: HtmlContext, said: ExportWords): string {
  const when = timeText(meeting, context);
  const rhythm = rhythmText(meeting, context);
  const states: Partial<Record<Meeting['status'], string>> = {
    cancelled: said.cancelled,
    postponed: said.postponed,
    'moved-online': said.movedOnline,
  };
  const state = states[meeting.status];
  const other = otherDate(meeting, context, said);
  return joined(
    [
      context.dataset.invented ? `<strong>${words(context, 'invented')}</strong>` : '',
      state ? `<strong>${escapeHtml(state)}</strong>` : '',
      other ? `<strong>${escapeHtml(other)}</strong>` : '',
      meeting.start === undefined && rhythm ? escapeHtml(said.undated) : isOff(meeting) ? `<s>${when}</s>` : when,
      meeting.precision === 'day' && !meeting.allDay ? escapeHtml(said.timeUnknown) : '',
      rhythm,
    ],
    ' · ',
  );
}

/** The other date of a meeting that was moved: the one it had, or the one it has now. */
function otherDate({ start, movedFrom, movedTo }: Meeting, { dictionary }: HtmlContext, said: ExportWords): string {
  const dated = (text: string, date: string) => text.replace('{date}', () => formatMeetingTime({ start: date }, dictionary));
  if (movedTo !== undefined && movedTo !== start) return dated(said.movedTo, movedTo);
  return movedFrom !== undefined && movedFrom !== start ? dated(said.moved, movedFrom) : '';
}

/** What machines read of times and status: with the offset of the zone, no more exact than it is known. */
function machineTimes(meeting: Meeting): string {
  const { start, timeZone, duration, status, mode, movedFrom } = meeting;
  const mark = (name: string, value: string | undefined) => (value === undefined ? '' : silent(name, value));
  return [
    mark('startDate', isoTime(start, timeZone)),
    mark('endDate', isoTime(endOfMeeting(meeting), timeZone)),
    mark('duration', duration),
    mark('previousStartDate', status === 'moved' ? isoTime(movedFrom, timeZone) : undefined),
    mark('eventStatus', eventStatus(status)),
    mark('eventAttendanceMode', attendanceMode(mode)),
  ].join('');
}

/** The named lines that have something to say. */
function rows(meeting: Meeting, context: HtmlContext, said: ExportWords): string[] {
  const description = localizedProperty('description', meeting.description, context);
  const lines: readonly (readonly [string, string])[] = [
    [said.reason, localized(meeting.reason, context)],
    [said.where, placeLine(meeting)],
    [said.online, onlineLine(meeting)],
    [said.organiser, organisersLine(meeting, context)],
    [said.languages, languagesLine(meeting.languages ?? [], 'inLanguage', context)],
    [said.registration, registrationLine(meeting, context, said)],
    [said.cost, localized(meeting.cost, context)],
    [said.evidence, localized(meeting.evidence, context)],
  ];
  return [
    description && `<p>${description}</p>`,
    ...lines.filter(([, content]) => content).map(([label, content]) => `<p>${escapeHtml(label)}: ${content}</p>`),
  ].filter(Boolean);
}

function placeLine({ place }: Meeting): string {
  if (!place) return '';
  const property = (name: string, text: string | undefined) => (text ? `<span itemprop="${name}">${escapeHtml(text)}</span>` : '');
  const town = joined([property('postalCode', place.postalCode), property('addressLocality', place.locality)], ' ');
  const address = joined([property('streetAddress', place.street), town], ', ');
  const postal = address && `<span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">${address}</span>`;
  const text = joined([property('name', place.name), postal, escapeHtml(place.district ?? '')], ', ');
  return text && `<bdi lang="de" itemprop="location" itemscope itemtype="https://schema.org/Place">${text}</bdi>`;
}

function onlineLine({ onlineUrl }: Meeting): string {
  const link = onlineUrl === undefined ? '' : siteLink(onlineUrl, ' itemprop="url"');
  return link && `<span itemprop="location" itemscope itemtype="https://schema.org/VirtualLocation">${link}</span>`;
}

function organisersLine({ organisers, organiserText }: Meeting, context: HtmlContext): string {
  const named = organisers.flatMap((id) => context.officeOf(id) ?? []).filter(({ tombstone }) => !tombstone);
  return joined([...named.map((record) => organiser(record, context)), localized(organiserText, context)], ', ');
}

/** An organiser: a link to its page where it has one. */
function organiser(record: Organisation, { permalink }: HtmlContext): string {
  const name = `<bdi itemprop="name" lang="${escapeHtml(record.nameLanguage ?? 'de')}">${escapeHtml(record.name)}</bdi>`;
  const link = permalink && !record.referenceOnly ? `<a href="${escapeHtml(permalink(record.id))}">${name}</a>` : name;
  return `<span itemprop="organizer" itemscope itemtype="https://schema.org/${schemaType(record.kind)}">${link}</span>`;
}

function registrationLine({ registration }: Meeting, context: HtmlContext, said: ExportWords): string {
  if (!registration) return '';
  const { url, email, phone, deadline, eligibility } = registration;
  return joined(
    [
      deadline === undefined ? '' : escapeHtml(said.until.replace('{date}', () => context.dateText(deadline))),
      url === undefined ? '' : siteLink(url),
      email === undefined ? '' : `<a href="mailto:${escapeHtml(email)}"><bdi dir="ltr">${escapeHtml(email)}</bdi></a>`,
      phone === undefined ? '' : `<a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${escapeHtml(phone)}</bdi></a>`,
      localized(eligibility, context),
    ],
    ', ',
  );
}
