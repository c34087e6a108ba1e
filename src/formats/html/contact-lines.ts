import { brokerOf, visibleContacts } from '../../model/visible-contacts.js';
import { escapeHtml } from '../escape-html.js';
import type { Contact, HtmlContext, Organisation } from './context.js';
import { joined, localized, localizedProperty, silent, siteLink, words } from './pieces.js';

/** How to reach an organisation, a paragraph each: its own contacts, else the office that makes contact, and its sites. */
export function contactLines(record: Organisation, context: HtmlContext): string[] {
  const own = visibleContacts(record, 'web', context.today).map((contact) => ownContact(contact, context));
  const sites = websites(record);
  const ways = own.length ? own : brokerLine(record, context);
  const said = ways.length || sites ? ways : [`<p>${words(context, 'noContact')}</p>`];
  return sites ? [...said, `<p>${words(context, 'website')}: ${sites}</p>`] : said;
}

const ownContact = (contact: Contact, context: HtmlContext): string =>
  `<p itemprop="contactPoint" itemscope itemtype="https://schema.org/ContactPoint">${words(context, 'contact')}: ${silent('contactType', contact.role)}${joined(
    [
      localizedProperty('name', contact.label, context),
      ...ways(contact, context, (name) => ` itemprop="${name}"`),
      hours(contact, context),
    ],
    ', ',
  )}</p>`;

const hours = (contact: Contact, context: HtmlContext): string => {
  const text = localizedProperty('description', contact.hours, context);
  return text && `<span itemprop="hoursAvailable" itemscope itemtype="https://schema.org/OpeningHoursSpecification">${text}</span>`;
};

/** The numbers here are the office's: no property says that they are the organisation's. */
function brokerLine(record: Organisation, context: HtmlContext): string[] {
  const named = record.contactVia === undefined ? undefined : context.officeOf(record.contactVia);
  const broker = named && brokerOf({ ...context.dataset, organisations: [named] }, record, 'web', context.today);
  if (!broker) return [];
  const { office, contact } = broker;
  const name = `${words(context, 'contactVia')} <bdi lang="${escapeHtml(office.nameLanguage ?? 'de')}">${escapeHtml(office.name)}</bdi>`;
  const reach = contact ? joined([...ways(contact, context, () => ''), localized(contact.hours, context)], ', ') : '';
  return [`<p>${joined([joined([name, localized(contact?.label, context)], ', '), reach], ' ')}</p>`];
}

/** Telephone, mail and page of a contact; `property` gives the attribute that says what each is. */
function ways({ phone, email, url }: Contact, context: HtmlContext, property: (name: string) => string): string[] {
  return [
    phone
      ? `${words(context, 'phone')} <a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi dir="ltr"${property('telephone')}>${escapeHtml(phone)}</bdi></a>`
      : '',
    email ? `<a href="mailto:${escapeHtml(email)}"><bdi dir="ltr"${property('email')}>${escapeHtml(email)}</bdi></a>` : '',
    url ? siteLink(url, property('url')) : '',
  ];
}

const websites = (record: Organisation): string =>
  joined(
    (record.links ?? []).filter(({ type }) => type === 'website').map(({ url }) => siteLink(url, ' itemprop="url"')),
    ', ',
  );
