import { pickText } from '../../../domain/i18n/pick-text.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { visibleContacts } from '../../../model/visible-contacts.js';
import { contentLine } from './content-line.js';
import type { Meeting, WriteContext } from './context.js';

const organisersOf = ({ organisers }: Meeting, { organisations }: WriteContext) => organisers.flatMap((id) => organisations.get(id) ?? []);

/** The names of who invites, in one line; empty where nobody is known. */
export const organiserNames = (meeting: Meeting, context: WriteContext): string =>
  [...organisersOf(meeting, context).map(({ name }) => name), pickText(meeting.organiserText, context.language)?.text ?? '']
    .filter(Boolean)
    .join(', ');

/** The mailbox of an office, else a website, of the first of them that has one; never the mailbox of a person. */
function addressOf(meeting: Meeting, context: WriteContext): string | undefined {
  for (const organisation of organisersOf(meeting, context)) {
    const contact = visibleContacts(organisation, 'web', context.today).find(({ email, personal }) => email !== undefined && !personal);
    if (contact) return `mailto:${contact.email}`;
    const site = organisation.links?.find(({ type }) => type === 'website')?.url;
    const address = site === undefined ? undefined : webAddress(site)?.href;
    if (address !== undefined) return address;
  }
  return undefined;
}

/** ORGANIZER; nothing where no organiser can be reached, for the property needs an address. */
export function organiserLines(meeting: Meeting, context: WriteContext): string[] {
  const address = addressOf(meeting, context);
  return address === undefined ? [] : [contentLine('ORGANIZER', address, { CN: organiserNames(meeting, context) })];
}
