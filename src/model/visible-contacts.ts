import type { Scope } from './consent.js';
import type { Dataset } from './dataset.js';
import { mayShow } from './may-show.js';

type Organisation = Dataset['organisations'][number];
type Contact = NonNullable<Organisation['contacts']>[number];

/** The contacts of an organisation that an output of `scope` may show on `today` (YYYY-MM-DD). */
export const visibleContacts = (organisation: Organisation, scope: Scope, today: string): Contact[] =>
  (organisation.contacts ?? []).filter(({ consent }) => mayShow(consent, scope, today));

/** The office that puts people in touch with an organisation, and its contact for that; undefined where none does. */
export function brokerOf(
  dataset: Dataset,
  organisation: Organisation,
  scope: Scope,
  today: string,
): { office: Organisation; contact: Contact | undefined } | undefined {
  const office = dataset.organisations.find(({ id }) => id === organisation.contactVia);
  return office && { office, contact: visibleContacts(office, scope, today).find(({ role }) => role === 'office') };
}
