import type { Searchable } from './searchable.js';

/** Any record: each says where it comes from. */
type Sourced = Pick<Searchable['organisation'], 'provenance'>;

/** Whether a record stands on a source so weak that a page shows it only where its host asks for it. */
export const needsAsking = ({ provenance: { reliability } }: Sourced): boolean => reliability === 'C' || reliability === 'D';

/** Whether a directory lists an organisation at all: not those named for reference only, not those withdrawn. */
export const isListed = (organisation: Searchable['organisation']): boolean => !organisation.referenceOnly && !organisation.tombstone;

/** Whether an organisation may be shown to readers of a page that asks, or does not ask, for weak sources. */
export const isShown = (organisation: Searchable['organisation'], showUnconfirmed: boolean): boolean =>
  !organisation.tombstone && (showUnconfirmed || !needsAsking(organisation));
