import type { Dataset } from '../../model/dataset.js';

type Organisation = Dataset['organisations'][number];

const known = new WeakMap<object, ReadonlyMap<string, Organisation>>();

/** The organisation of an id, unless it was withdrawn; gathered once for each list of organisations. */
export function organisationNamed({ organisations }: Dataset, id: string): Organisation | undefined {
  const byId = known.get(organisations) ?? new Map(organisations.flatMap((one) => (one.tombstone ? [] : [[one.id, one]])));
  known.set(organisations, byId);
  return byId.get(id);
}
