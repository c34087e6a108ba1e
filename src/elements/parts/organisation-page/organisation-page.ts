import { html, nothing, type TemplateResult } from 'lit';
import { translate, type Dictionary, type TextKey } from '../../../domain/i18n/dictionary.js';
import { formatPartialDate } from '../../../domain/time/format-partial-date.js';
import { formatMeetingTime } from '../../../domain/time/format-meeting-time.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import { isOnlyOnline } from '../../../domain/recurrence/is-only-online.js';
import { isShown } from '../../../domain/search/listed.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { heading } from '../heading.js';
import { localized } from '../localized.js';
import { reportLink } from '../organisation-card/card-links.js';
import { organisationFacts, organisationName } from '../organisation-card/organisation-card.js';
import { row } from '../organisation-card/row.js';
import { sourceLink, trustLine } from '../organisation-card/trust-line.js';
import { withLaterWords } from '../with-later-words.js';
import type { Reader } from '../words.js';
import { organisationPageStyles } from './organisation-page.styles.js';
import { particulars } from './particulars.js';

// where the part comes later, so does its look
export const styles = [organisationPageStyles];

type Organisation = Searchable['organisation'];
type Meeting = Searchable['meeting'];

const shownMeetings = 20;

/** The whole record of one organisation: facts, meetings, connections, sources and what they contradict. */
export function organisationPage(record: Organisation, given: Reader): TemplateResult {
  const reader = { ...given, dictionary: withLaterWords(given.dictionary) };
  const id = `organisation-${record.id}`;
  return html`<article part="page" class="page" aria-labelledby=${id}>
    ${heading(reader.headingLevel, id, organisationName(record))} ${organisationFacts(record, reader)} ${particulars(record, reader)}
    ${record.role ? html`<p>${localized(pickText(record.role, reader.locale))}</p>` : nothing} ${meetingList(record, reader)}
    ${connections(record, reader)} ${reader.freshness === 'none' ? nothing : trustLine(record, reader)} ${sources(record, reader)}
    <p class="links">${reportLink(record, reader)}</p>
  </article>`;
}

function section(reader: Reader<Dictionary>, key: TextKey, content: unknown) {
  const id = `section-${key}`;
  return html`<section aria-labelledby=${id}>
    ${heading(reader.headingLevel + 1, id, translate(reader.dictionary, key))}${content}
  </section>`;
}

/** Meetings that the organisation holds, newest first. */
function meetingList(record: Organisation, reader: Reader<Dictionary>) {
  const own = reader.dataset.meetings
    .filter(({ organisers, partners }) => organisers.includes(record.id) || partners?.includes(record.id))
    .sort((a, b) => (startOf(a) < startOf(b) ? 1 : -1))
    .slice(0, shownMeetings);
  if (!own.length) return nothing;
  return section(
    reader,
    'meetings',
    html`<ul role="list">
      ${own.map((meeting) => meetingLine(meeting, reader))}
    </ul>`,
  );
}

/** When it begins, or is to begin now. */
const startOf = ({ start = '', status, movedTo }: Meeting): string => (status === 'moved' && movedTo) || start;

function meetingLine(meeting: Meeting, { dictionary, locale }: Reader<Dictionary>) {
  const { status } = meeting;
  const start = startOf(meeting);
  const off = status === 'cancelled' ? 'statusCancelled' : status === 'postponed' ? 'statusPostponed' : undefined;
  const rhythm = pickText(meeting.recurrence?.text, locale);
  const when = !start && rhythm ? localized(rhythm) : formatMeetingTime(start === meeting.start ? meeting : { start }, dictionary);
  const place = isOnlyOnline({ status, meeting }) ? undefined : meeting.place?.name;
  return html`<li>
    <strong>${localized(pickText(meeting.title, locale))}</strong><br />
    <span class="remark"
      >${when}${place ? html`, <bdi lang="de">${place}</bdi>` : nothing}${off ? html` · <span class="warn">${translate(dictionary, off)}</span>` : nothing}</span
    >
  </li>`;
}

/** Who it belongs to, meets at and is funded by, and who belongs to it. */
function connections(record: Organisation, reader: Reader<Dictionary>) {
  const organisations = reader.dataset.organisations.filter((other) => isShown(other, reader.showUnconfirmed));
  const named = (ids: readonly (string | undefined)[] | undefined) => organisations.filter(({ id }) => ids?.includes(id));
  const rows: readonly (readonly [TextKey, Organisation[]])[] = [
    ['partOf', named([record.partOf])],
    ['memberOf', named(record.memberOf)],
    ['hostedBy', named([record.hostedBy])],
    ['funders', named(record.funders)],
    ['members', organisations.filter(({ partOf, memberOf }) => partOf === record.id || memberOf?.includes(record.id))],
    ['guests', organisations.filter(({ hostedBy }) => hostedBy === record.id)],
  ];
  const filled = rows.filter(([, others]) => others.length);
  if (!filled.length) return nothing;
  return section(
    reader,
    'network',
    html`<dl>
      ${filled.map(([key, others]) =>
        row(
          translate(reader.dictionary, key),
          html`<ul role="list">
            ${others.map((other) => html`<li>${connection(other, reader)}</li>`)}
          </ul>`,
        ),
      )}
    </dl>`,
  );
}

/** Another organisation: a link to its view where it has one. */
function connection(other: Organisation, { permalink }: Reader<Dictionary>) {
  if (!permalink || other.referenceOnly) return organisationName(other);
  return html`<a href=${permalink.href(other.id)} @click=${(event: MouseEvent) => permalink.open(other.id, event)}
    >${organisationName(other)}</a
  >`;
}

/** All sources, where there are several, and what is known of the record beside them. */
function sources({ provenance }: Organisation, reader: Reader<Dictionary>) {
  const note = pickText(provenance.note, reader.locale);
  if (provenance.sources.length < 2 && !note) return nothing;
  const items = provenance.sources.map(
    (source) =>
      html`<li>${sourceLink(source)}${source.date ? ` (${formatPartialDate(source.date, reader.dictionary.$code)})` : nothing}</li>`,
  );
  return section(
    reader,
    'sources',
    html`<ul role="list">
        ${items}
      </ul>
      ${note ? html`<p>${localized(note)}</p>` : nothing}`,
  );
}
