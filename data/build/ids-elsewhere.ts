import type { Dataset } from '../../src/model/dataset.js';
import { allEntries } from '../rules/entries-of.js';

const idsOf = (dataset: Dataset): string[] => allEntries(dataset).flatMap(({ record }) => ('id' in record ? record.id : []));

/**
 * The ids that stand outside `region`: id and where it stands, another region or `shared`. The shared bodies that the
 * region itself has taken in are its own.
 */
export function idsElsewhere(region: string, datasets: ReadonlyMap<string, Dataset>, shared: Dataset['organisations']): Map<string, string> {
  const sharedBodies = new Set(shared);
  const isOwn = (record: object) => !(sharedBodies as Set<object>).has(record);
  const elsewhere = new Map<string, string>();
  for (const [id, dataset] of datasets) {
    if (id === region) continue;
    const own = { ...dataset, organisations: dataset.organisations.filter(isOwn), terms: [] };
    for (const held of idsOf(own)) elsewhere.set(held, id);
  }
  const here = new Set(datasets.get(region)?.organisations);
  for (const body of shared) if (!here.has(body)) elsewhere.set(body.id, 'shared');
  return elsewhere;
}
