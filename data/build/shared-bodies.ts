import type { Dataset } from '../../src/model/dataset.js';
import { danglingReferences } from '../../src/model/references.js';

type Organisations = Dataset['organisations'];

/**
 * The bodies of `shared` that `dataset` names and lacks, with those that they name in turn, sorted by id. A body that
 * nobody names stays out.
 *
 * @example
 * sharedBodies(steinfurt, [ministry, landNrw]).map(({ id }) => id) //=> ['land-nrw']
 */
export function sharedBodies(dataset: Dataset, shared: Organisations): Organisations[number][] {
  const named = new Set(danglingReferences(dataset).filter(({ lists }) => lists.includes('organisations')).map(({ target }) => target));
  const found = shared.filter(({ id }) => named.has(id));
  if (found.length === 0) return [];
  const further = sharedBodies({ ...dataset, organisations: [...dataset.organisations, ...found] }, shared);
  return [...found, ...further].sort((a, b) => (a.id < b.id ? -1 : 1));
}
