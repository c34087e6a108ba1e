import { html, nothing, type TemplateResult } from 'lit';
import { nestParts } from '../../../domain/calendar/list-groups.js';
import type { DatesOf, FoundMeeting } from '../../../domain/calendar/find-meeting.js';
import { lookFar } from '../../../domain/recurrence/look-far.js';
import { translate } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import { isOnlyOnline } from '../../../domain/recurrence/is-only-online.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { ruleInWords } from '../../../domain/recurrence/rule-in-words.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import { formatPartialDate } from '../../../domain/time/format-partial-date.js';
import { addDays } from '../../../domain/time/add-days.js';
import { hasDay } from '../../../formats/ics/write/exact-time.js';
import { coarsenPlace } from '../../../model/apply-precision.js';
import type { CalendarReader, FullReader, MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { localized } from '../localized.js';
import { meetingTitle } from '../meeting-card/meeting-link.js';
import { namesOf, organisers } from '../meeting-card/meeting-meta.js';
import { partOfLine, statusLine, whenText } from '../meeting-card/meeting-card.js';
import { meetingList } from '../meeting-list/meeting-list.js';
import { organisationCardStyles } from '../organisation-card/organisation-card.styles.js';
import { organisationPageStyles } from '../organisation-page/organisation-page.styles.js';
import { row } from '../organisation-card/row.js';
import { sourceLink, trustLine } from '../organisation-card/trust-line.js';
import { reportLink } from '../organisation-card/card-links.js';
import { isOff } from '../meeting-card/meeting-status.js';
import { undatedStanding } from '../meeting-card/undated-standing.js';
import { takeOne } from '../take-along/take-along.js';
import { takeAlongStyles } from '../take-along/take-along.styles.js';
import { mayICome } from './may-i-come.js';
import { withLaterWords } from '../with-later-words.js';
import { withListWords } from '../with-list-words.js';
import { meetingPageStyles } from './meeting-page.styles.js';

type Meeting = Searchable['meeting'];

export { findMeeting } from '../../../domain/calendar/find-meeting.js';

export const styles = [organisationCardStyles, organisationPageStyles, meetingPageStyles, takeAlongStyles];

export interface MeetingPage<R extends MeetingReader = FullReader> extends FoundMeeting {
  readonly reader: R;
  /** What takes place between two days, both counted. */
  readonly store: { between(from: string, to: string): readonly Occurrence[]; readonly datesOf: DatesOf };
}

/** All that is known of one meeting: when, where, whether one may come, what it is about, and where that is known from. */
export function meetingPage(given: MeetingPage<MeetingReader>): TemplateResult {
  const page = { ...given, reader: { ...given.reader, dictionary: withLaterWords(withListWords(given.reader.dictionary)) } };
  const {
    meeting,
    occurrence,
    reader,
    reader: { words },
  } = page;
  const standing = occurrence ?? undatedStanding(meeting);
  const report = reportLink({ id: meeting.id, name: pickText(meeting.title, reader.locale)?.text ?? meeting.id }, reader);
  return html`<article part="page" class="page" aria-labelledby="meeting-page">
    ${heading(reader.headingLevel, 'meeting-page', meetingTitle(standing, reader))} ${statusLine(standing, reader)}
    ${partOfLine(standing, reader)}
    ${meeting.description ? html`<p class="purpose">${localized(pickText(meeting.description, reader.locale))}</p>` : nothing}
    <dl>${whenRow(page)} ${whereRow(page)} ${peopleRows(page)} ${textRows(page)}</dl>
    ${section(reader, 'may-i-come', words.mayICome, mayICome(page))} ${rhythmSection(page)} ${partsSection(page)} ${documents(page)}
    ${occurrence && hasDay(occurrence) ? section(reader, 'take-along', words.takeAlong, takeOne(occurrence, reader)) : nothing}
    ${reader.freshness === 'none' ? nothing : trustLine(meeting, reader)} ${sources(page)}
    ${report === nothing ? nothing : html`<p class="links">${report}</p>`}
  </article>`;
}

const section = (reader: CalendarReader, id: string, name: string, content: unknown) =>
  html`<section aria-labelledby=${id}>${heading(reader.headingLevel + 1, id, name)}${content}</section>`;

function whenRow({ meeting, occurrence, reader, reader: { words } }: MeetingPage) {
  const rhythm = pickText(meeting.recurrence?.text, reader.locale);
  const evidence = pickText(meeting.evidence, reader.locale);
  const when = occurrence ? whenText(occurrence, reader) : (localized(rhythm) as unknown);
  return html`${row(words.when, when === nothing ? translate(reader.dictionary, 'unknownDate') : when)}
  ${evidence ? row(words.evidence, localized(evidence)) : nothing}`;
}

function whereRow({ meeting, occurrence, reader, reader: { words } }: MeetingPage) {
  // what holds on one date stands instead of what holds on the others
  const isOnline = occurrence && isOnlyOnline(occurrence);
  const mode = isOnline ? 'online' : meeting.mode;
  const place = occurrence?.place || isOnline ? undefined : meeting.place && coarsenPlace(meeting.place);
  const lines = [place?.name, place?.street, [place?.postalCode, place?.locality].filter(Boolean).join(' '), place?.district].filter(
    Boolean,
  );
  const online = meeting.onlineUrl === undefined ? undefined : webAddress(meeting.onlineUrl);
  const { dictionary } = reader;
  const modes = {
    online: translate(dictionary, 'modeOnline'),
    hybrid: translate(dictionary, 'modeHybrid'),
    'in-person': words.modeInPerson,
  };
  const content = [
    occurrence?.place ? html`<p>${localized(pickText(occurrence.place, reader.locale))}</p>` : undefined,
    lines.length ? html`<p><bdi lang="de">${lines.join(', ')}</bdi></p>` : undefined,
    mode ? html`<p>${modes[mode]}</p>` : undefined,
    online
      ? html`<p>
          <a href=${online.href}>${words.onlineLink} (<bdi dir="ltr">${online.label}</bdi>)</a>
        </p>`
      : undefined,
  ].filter((line) => line !== undefined);
  return row(words.where, content.length ? content : html`<span class="unknown">${words.notKnown}</span>`);
}

function peopleRows({ meeting, reader, reader: { words } }: MeetingPage) {
  const people: readonly (readonly [string, unknown])[] = [
    [words.organiser, organisers(meeting, reader)],
    [words.partner, namesOf(meeting.partners ?? [], reader)],
    [translate(reader.dictionary, 'funders'), namesOf(meeting.funders ?? [], reader)],
  ];
  return people.filter(([, content]) => content).map(([name, content]) => row(name, content));
}

function textRows({ meeting, reader, reader: { words } }: MeetingPage) {
  const lists: readonly (readonly [string, Meeting['topics']])[] = [
    [words.topics, meeting.topics],
    [words.agenda, meeting.agenda],
    [words.goals, meeting.goals],
    [words.attendance, meeting.attendance && [meeting.attendance]],
  ];
  return lists.flatMap(([name, texts]) =>
    texts?.length
      ? [
          row(
            name,
            html`<ul role="list">
              ${texts.map((text) => html`<li>${localized(pickText(text, reader.locale))}</li>`)}
            </ul>`,
          ),
        ]
      : [],
  );
}

const shownDates = 3;

/** How often a meeting is, in words, with its next dates. */
function rhythmSection({ meeting, reader, reader: { words }, store }: MeetingPage) {
  const { dictionary, today, locale } = reader;
  const { rule, text, rdates } = meeting.recurrence ?? {};
  const stated = rule === undefined ? undefined : ruleInWords(rule, meeting.start, dictionary.$code, meeting.timeZone);
  if (!rule && !rdates) return nothing;
  const coming = (days: number) => store.datesOf(meeting, today, addDays(today, days)).filter((one) => !isOff(one));
  const dates = lookFar(shownDates, coming).slice(0, shownDates);
  return section(
    reader,
    'rhythm',
    words.rhythm,
    html`<p>${stated ?? localized(pickText(text, locale))}</p>
      ${
        dates.length
          ? html`<p>${words.nextDates}:</p>
              <ul role="list">
                ${dates.map((one) => html`<li>${formatOccurrenceTime(one, dictionary)}</li>`)}
              </ul>`
          : html`<p>${words.noFurtherDates}</p>`
      }`,
  );
}

/** The meetings of a campaign. */
function partsSection({ meeting, occurrence, reader, store }: MeetingPage) {
  if (!occurrence) return nothing;
  const parts = store.between(occurrence.firstDay, occurrence.lastDay).filter((one) => one.meeting.partOf === meeting.id);
  if (!parts.length) return nothing;
  const name = translate(reader.dictionary, 'contains');
  const below = { ...reader, headingLevel: reader.headingLevel + 1, within: meeting.id };
  return section(reader, 'parts', name, meetingList(nestParts(parts), below, name));
}

function documents({ meeting, reader, reader: { words } }: MeetingPage) {
  if (!meeting.documents?.length) return nothing;
  const items = meeting.documents.map(
    ({ title, url, date }) =>
      html`<li>${sourceLink({ title, url })}${date ? ` (${formatPartialDate(date, reader.dictionary.$code)})` : nothing}</li>`,
  );
  return section(
    reader,
    'documents',
    words.documents,
    html`<ul role="list">
      ${items}
    </ul>`,
  );
}

/** All sources, where there are several, and what is known of the record beside them. */
function sources({ meeting: { provenance }, reader }: MeetingPage) {
  const note = pickText(provenance.note, reader.locale);
  if (provenance.sources.length < 2 && !note) return nothing;
  return section(
    reader,
    'sources',
    translate(reader.dictionary, 'sources'),
    html`<ul role="list">
        ${provenance.sources.map((source) => html`<li>${sourceLink(source)}</li>`)}
      </ul>
      ${note ? html`<p>${localized(note)}</p>` : nothing}`,
  );
}
