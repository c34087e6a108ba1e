import type { Scope } from './consent.js';
import type { Dataset } from './dataset.js';
import { mayShow } from './may-show.js';

type Organisation = Dataset['organisations'][number];
type Contact = NonNullable<Organisation['contacts']>[number];

/** The contacts of an organisation that an output of `scope` may show on `today` (YYYY-MM-DD). */
export const visibleContacts = (organisation: Organisation, scope: Scope, today: string): Contact[] =>
  (organisation.contacts ?? []).filter(({ consent }) => mayShow(consent, scope, today));

const known = new WeakMap<object, ReadonlyMap<string, Organisation>>();

/** The organisations of a dataset by their ids, gathered once: a list asks for each of its cards. */
function byId({ organisations }: Dataset): ReadonlyMap<string, Organisation> {
  const found = known.get(organisations) ?? new Map(organisations.map((organisation) => [organisation.id, organisation]));
  known.set(organisations, found);
  return found;
}

/** The office that puts people in touch with an organisation, and its contact for that; undefined where none does. */
export function brokerOf(
  dataset: Dataset,
  organisation: Organisation,
  scope: Scope,
  today: string,
): { office: Organisation; contact: Contact | undefined } | undefined {
  const office = organisation.contactVia === undefined ? undefined : byId(dataset).get(organisation.contactVia);
  return office && { office, contact: visibleContacts(office, scope, today).find(({ role }) => role === 'office') };
}
