import type { Scope } from './consent.js';
import type { Dataset } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import { mayShow } from './may-show.js';
import { withoutStatements } from './without-statements.js';

type Organisation = Dataset['organisations'][number];

/** `organisation` with the contacts that may appear in every one of `scopes`, and nothing that a source says of the others. */
function withPermittedContacts(organisation: Organisation, scopes: readonly Scope[], today: string): Organisation {
  const { contacts = [] } = organisation;
  const kept = contacts.filter(({ consent }) => scopes.every((scope) => mayShow(consent, scope, today)));
  if (kept.length === contacts.length) return organisation;
  const copy = { ...organisation, contacts: kept, provenance: withoutStatements(organisation.provenance, 'contacts') };
  if (kept.length === 0) delete (copy as { contacts?: unknown }).contacts;
  return copy;
}

/**
 * A copy of `dataset` in which a contact is kept only if it may appear in all of `scopes` on `today` (YYYY-MM-DD).
 * What is left out is absent, not hidden; a list of contacts that becomes empty is left out too.
 *
 * @example
 * applyConsent(dataset, ['web', 'open-data'], '2026-11-22').organisations[0]?.contacts //=> undefined: its consent says print only
 */
export function applyConsent(dataset: Dataset, scopes: readonly Scope[], today: string): Dataset {
  const organisations = dataset.organisations.map((organisation) => withPermittedContacts(organisation, scopes, today));
  return deepFreeze({ ...dataset, organisations });
}
