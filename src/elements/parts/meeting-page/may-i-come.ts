import { html, nothing } from 'lit';
import { organisationNamed } from '../../../domain/calendar/organisation-named.js';
import { formatNumber } from '../../../domain/i18n/format-number.js';
import { languageName } from '../../../domain/i18n/language-name.js';
import type { MeetingWords } from '../../../domain/i18n/meeting-words.js';
import { translate, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import type { CalendarDictionary } from '../../../domain/i18n/calendar-dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { visibleContacts } from '../../../model/visible-contacts.js';
import type { FullReader } from '../calendar-reader.js';
import { inPieces } from '../in-pieces.js';
import { localized } from '../localized.js';
import { registrationWords } from '../meeting-card/meeting-meta.js';
import { accessItems } from '../organisation-card/access-row.js';
import { contactLine } from '../organisation-card/contact-rows.js';
import { row } from '../organisation-card/row.js';

type Meeting = Searchable['meeting'];

interface Asked {
  readonly meeting: Meeting;
  readonly reader: FullReader;
}

const audiences: Readonly<Record<string, TextKeyOf<CalendarDictionary>>> = {
  everyone: 'everyone',
  members: 'members',
  invited: 'invited',
  representatives: 'representatives',
};

/** Whether a reader may come and what to expect, question by question: what is not known is said to be unknown, with whom to ask. */
export function mayICome(asked: Asked) {
  const {
    meeting,
    reader,
    reader: { words },
  } = asked;
  const { registration, languages = [], cost, place } = meeting;
  const access = accessItems(place?.access ?? [], reader);
  const rows: readonly (readonly [string, unknown])[] = [
    [words.audience, audience(asked)],
    [words.registration, registration ? registrationLines(asked) : undefined],
    [words.cost, cost && localized(pickText(cost, reader.locale))],
    [words.languages, languages.length ? languageList(asked) : undefined],
    [words.interpretation, answer(meeting.interpretation, words)],
    [words.childcare, answer(meeting.childcare, words)],
    [words.access, access],
  ];
  const isOpen = rows.some(([, content]) => !content);
  return html`<dl>${rows.map(([name, content]) => row(name, content || html`<span class="unknown">${words.notKnown}</span>`))}</dl>
    ${isOpen ? whomToAsk(asked) : nothing}`;
}

function audience({ meeting, reader }: Asked) {
  const key = audiences[meeting.audience?.group ?? ''];
  const note = pickText(meeting.audience?.note, reader.locale);
  if (!key && !note) return undefined;
  return html`${key ? translate(reader.dictionary, key) : nothing}${key && note ? ' – ' : nothing}${localized(note)}`;
}

const languageList = ({ meeting, reader }: Asked) =>
  html`<ul role="list" class="inline">
    ${meeting.languages?.map(({ code }) => html`<li>${languageName(code, reader.dictionary.$code)}</li>`)}
  </ul>`;

function answer(state: Meeting['interpretation'], words: MeetingWords): string | undefined {
  return state === 'yes' ? words.yes : state === 'no' ? words.no : state === 'on-request' ? words.onRequest : undefined;
}

function registrationLines({ meeting, reader, reader: { words } }: Asked) {
  const { url, email, phone, capacity, waitlist, eligibility } = meeting.registration ?? {};
  const address = url === undefined ? undefined : webAddress(url);
  const facts = [
    registrationWords(meeting, reader),
    capacity === undefined ? '' : words.places.replace('{count}', formatNumber(capacity, reader.dictionary.$code)),
    waitlist === undefined ? '' : waitlist ? words.waitlist : words.noWaitlist,
  ].filter(Boolean);
  const ways = [
    address ? html`<a href=${address.href}>${words.registerOnline} (<bdi dir="ltr">${address.label}</bdi>)</a>` : nothing,
    email ? html`<a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>` : nothing,
    phone ? html`<a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>` : nothing,
  ].filter((way) => way !== nothing);
  return html`${facts.length ? html`<p>${inPieces(facts)}</p>` : nothing}
  ${eligibility ? html`<p>${localized(pickText(eligibility, reader.locale))}</p>` : nothing}
  ${ways.length ? html`<p>${inPieces(ways)}</p>` : nothing}`;
}

/** The organisers that can be reached. */
function whomToAsk({ meeting, reader, reader: { words } }: Asked) {
  const offices = meeting.organisers.flatMap((id) => organisationNamed(reader.dataset, id) ?? []);
  if (!offices.length) return nothing;
  return html`<p>${words.askOrganiser}</p>
    <ul role="list">
      ${offices.map((office) => {
        const contacts = visibleContacts(office, 'web', reader.today);
        return html`<li>
          <bdi lang=${office.nameLanguage ?? 'de'}>${office.name}</bdi
          >${contacts.slice(0, 2).map((contact) => contactLine(contact, reader))}
        </li>`;
      })}
    </ul>`;
}
