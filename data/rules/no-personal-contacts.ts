import { allEntries, entriesOf } from './entries-of.js';
import { fieldsOf } from './fields-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry, Finding, Step } from './finding.js';
import type { Region, Rule } from './region.js';

const name = 'no-personal-contacts';

const freemail =
  /@(?:gmx|web|gmail|googlemail|t-online|yahoo|ymail|hotmail|outlook|live|msn|aol|freenet|arcor|icloud|me|mail|yandex|posteo|proton|protonmail|mailbox|magenta|vodafone|online|email)\.(?:[a-z]{2,4}|[a-z]{2}\.[a-z]{2})$/i;

/** Words that stand in the mailboxes of offices and associations, not in names. */
const functional =
  /^(?:info|infos|kontakt|contact|post|mail|buero|büro|office|presse|press|verein|vorstand|integration|integrationsrat|integrationsagentur|inklusion|ki|mo|mso|remo|megration|migration|news|newsletter|stadt|kreis|gemeinde|amt|sozialamt|jugend|kinder|eltern|frauen|familie|familien|sport|kultur|bildung|beratung|anmeldung|service|team|zentrale|verwaltung|geschaeftsstelle|webmaster|redaktion|ev|verband|caritas|awo|drk|diakonie|paritaet|haus|zentrum|moschee|gemeinde|forum|netzwerk|projekt|wir|nrw|de)$/i;

const mobile = /^(?:\+49|0049|0)[\s()/-]*1[567]\d/;
const mailbox = /[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[a-z]{2,}/gi;

/**
 * Whether a mailbox looks like a person's: `vorname.nachname@`, `v.nachname@`, or one at a free provider.
 *
 * @example
 * isPersonalMailbox('anna.muster@example.org') //=> true
 */
export function isPersonalMailbox(email: string): boolean {
  if (freemail.test(email)) return true;
  const parts = email.slice(0, email.indexOf('@')).split(/[._]/);
  return parts.length > 1 && parts.every((part) => /^\p{L}+(?:-\p{L}+)*$/u.test(part)) && !parts.some((part) => functional.test(part));
}

/** Whether a number belongs to a German mobile phone: +49 15x, 16x, 17x. */
export const isMobile = (phone: string): boolean => mobile.test(phone.trim());

/** In an invented region such a contact is a warning: it is there to be seen. */
const personal = ({ dataset }: Region, entry: Entry, path: readonly Step[], value: string) =>
  findingAt(entry, path, {
    code: name,
    severity: dataset.invented ? 'warning' : 'error',
    value,
    ...wording(
      'Das sieht nach einer persönlichen Erreichbarkeit aus, und eine Einwilligung fehlt.',
      'This looks like somebody’s own mailbox or number, and there is no consent.',
      'Nehmen Sie die Adresse der Funktion, oder tragen Sie consent.basis „consent“ ein.',
      'Use the address of the function, or record consent.basis “consent”.',
    ),
  });

/** The ways in a text by which a person could be reached. */
const personalIn = (form: string, text: string): string[] => {
  if (form === 'phone') return isMobile(text) ? [text] : [];
  return (text.match(mailbox) ?? []).filter(isPersonalMailbox);
};

/** The contacts of `entry` that somebody agreed to. */
const agreed = (entry: Entry): ReadonlySet<Step> =>
  'contacts' in entry.record
    ? new Set((entry.record.contacts ?? []).flatMap(({ consent }, i) => (consent?.basis === 'consent' ? [i] : [])))
    : new Set();

/** Mail addresses and telephone numbers anywhere in the record, texts and phrases included. */
function checkRecord(region: Region, entry: Entry): Finding[] {
  const open = agreed(entry);
  return fieldsOf(entry)
    .filter(({ path, form }) => form !== 'localized-text' && !(path[0] === 'contacts' && open.has(path[1] ?? '')))
    .flatMap(({ path, form, value }) => personalIn(form, String(value)).map((found) => personal(region, entry, path, found)));
}

/** Contacts that say of themselves that they are a person's. */
const checkMarked = (region: Region, entry: Entry<'organisations'>): Finding[] =>
  (entry.record.contacts ?? []).flatMap((contact, i) =>
    contact.personal && contact.consent?.basis !== 'consent' ? [personal(region, entry, ['contacts', i, 'personal'], contact.role)] : [],
  );

/** No personal mailbox and no mobile number without the consent of whose it is. */
export const noPersonalContacts: Rule = {
  name,
  check: (region) => [
    ...allEntries(region.dataset).flatMap((entry) => checkRecord(region, entry)),
    ...entriesOf(region.dataset, 'organisations').flatMap((entry) => checkMarked(region, entry)),
  ],
};
