import type { Located } from '../../../domain/geo/located.js';
import { isFine } from '../../../domain/geo/places-of-record.js';
import { townName, townsOf } from '../../../domain/search/towns.js';
import type { Dataset } from '../../../model/dataset.js';
import type { DrawnPoint } from './point-layer.js';

/** So many members of a cluster are asked for their towns, or fewer: two are named. */
const asked = 40;
const names = new WeakMap<readonly Located[], string>();

/** A cluster as it is drawn: named after its towns, at most two of them; a single one after itself. */
export function drawnPoint(at: DrawnPoint['at'], members: readonly Located[], dataset: Dataset): DrawnPoint {
  const [only] = members;
  if (members.length === 1) return { at, count: 1, name: only!.record.name, record: only!.record.id, approximate: !isFine(only!.place) };
  const name = names.get(members) ?? townNames(members, dataset);
  names.set(members, name);
  return { at, count: members.length, name, approximate: false };
}

function townNames(members: readonly Located[], dataset: Dataset): string {
  const towns = new Set<string>();
  for (const { record } of members.slice(0, asked)) {
    for (const ags of townsOf(record)) towns.add(ags);
    if (towns.size > 2) break;
  }
  const named = [...towns].slice(0, 2).map((ags) => townName(dataset, ags));
  return named.join(', ') + (towns.size > 2 ? ' …' : '');
}
