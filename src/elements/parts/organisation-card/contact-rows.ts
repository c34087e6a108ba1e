import { html, nothing, type TemplateResult } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { brokerOf, visibleContacts } from '../../../model/visible-contacts.js';
import { inPieces } from '../in-pieces.js';
import { localized } from '../localized.js';
import type { Reader } from '../words.js';
import { row } from './row.js';

type Organisation = Searchable['organisation'];
type Contact = NonNullable<Organisation['contacts']>[number];

/** How to reach an organisation: its own contacts, its site, else the office that makes contact. */
export function contactRows(record: Organisation, reader: Reader) {
  const { dictionary } = reader;
  const own = visibleContacts(record, 'web', reader.today).map((contact) => contactLine(contact, reader));
  const sites = (record.links ?? []).filter(({ type }) => type === 'website').map(({ url }) => html`<p>${siteLink(url)}</p>`);
  const ways = own.length ? own : brokerLines(record, reader);
  return html`${
    ways.length || !sites.length
      ? row(translate(dictionary, 'contact'), ways.length ? ways : html`<p>${translate(dictionary, 'noContact')}</p>`)
      : nothing
  }${sites.length ? row(translate(dictionary, 'website'), sites) : nothing}`;
}

function brokerLines(record: Organisation, reader: Reader) {
  const broker = brokerOf(reader.dataset, record, 'web', reader.today);
  return broker ? officeLines(broker, translate(reader.dictionary, 'contactVia'), reader) : [];
}

/** An office with its contact, after the words that say what for. */
export function officeLines(
  { office, contact }: NonNullable<ReturnType<typeof brokerOf>>,
  words: string,
  reader: Reader,
): TemplateResult[] {
  const name = html`<p>${words} <bdi lang=${office.nameLanguage ?? 'de'}>${office.name}</bdi></p>`;
  return contact ? [name, contactLine(contact, reader)] : [name];
}

/** One contact with every way to use it. */
export function contactLine({ label, phone, email, url, hours }: Contact, { dictionary, locale }: Reader) {
  const name = pickText(label, locale);
  const ways = [
    phone
      ? html`${translate(dictionary, 'phone')} <a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr">${phone}</bdi></a>`
      : nothing,
    email ? html`<a href="mailto:${email}"><bdi dir="ltr">${email}</bdi></a>` : nothing,
    url ? siteLink(url) : nothing,
    hours ? localized(pickText(hours, locale)) : nothing,
  ];
  return html`<p>${name ? html`<span class="remark">${localized(name)}</span> ` : nothing}${inPieces(ways)}</p>`;
}

/** A link that shows where it leads. */
function siteLink(url: string) {
  const address = webAddress(url);
  return address ? html`<a href=${address.href}><bdi dir="ltr">${address.label}</bdi></a>` : nothing;
}
