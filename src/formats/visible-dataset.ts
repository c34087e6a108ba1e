import { withoutWeak } from '../domain/search/without-weak.js';
import { applyConsent } from '../model/apply-consent.js';
import { applyPrecision } from '../model/apply-precision.js';
import type { Scope } from '../model/consent.js';
import type { Dataset } from '../model/dataset.js';
import { withoutStatements } from '../model/without-statements.js';
import { atNewDate } from '../domain/recurrence/at-new-date.js';

type Organisation = Dataset['organisations'][number];

/** What sources say of the address of a religious community is as much an address as the address itself. */
const withoutSaidAddress = (record: Organisation): Organisation =>
  record.kind === 'religious-community' ? { ...record, provenance: withoutStatements(record.provenance, 'places') } : record;

/**
 * `dataset` with no more than an output for `scopes` may hold on `today` (YYYY-MM-DD): also where it was not built but
 * came as an editor wrote it. Every writer begins with this, so that none decides for itself.
 * What was moved is at its new date. Unless `showUnconfirmed`
 * no record of a weak source is in it, so that others cannot name it either.
 */
export function visibleDataset(dataset: Dataset, scopes: readonly Scope[], today: string, showUnconfirmed: boolean): Dataset {
  const open = applyPrecision(applyConsent(dataset, scopes, today));
  const visible = { ...open, meetings: open.meetings.map(atNewDate) };
  if (showUnconfirmed) return visible;
  const strong = withoutWeak(visible);
  return { ...strong, organisations: strong.organisations.map(withoutSaidAddress) };
}
