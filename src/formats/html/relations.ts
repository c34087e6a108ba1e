import { isListed } from '../../domain/search/listed.js';
import type { Dataset } from '../../model/dataset.js';
import type { Organisation } from './context.js';

type Meeting = Dataset['meetings'][number];

/** Who is connected with whom, found once for all pages of a site. */
export interface Relations {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** By the id of the organisation that they belong to, meet at, or are invited by. */
  readonly members: ReadonlyMap<string, readonly Organisation[]>;
  readonly guests: ReadonlyMap<string, readonly Organisation[]>;
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>;
}

/** The connections within a visible dataset; what is withdrawn has none. */
export function relationsOf(dataset: Dataset): Relations {
  const named = dataset.organisations.filter(({ tombstone }) => !tombstone);
  const listed = named.filter(isListed);
  return {
    organisations: new Map(named.map((record) => [record.id, record])),
    members: grouped(listed, ({ partOf, memberOf = [] }) => [...(partOf === undefined ? [] : [partOf]), ...memberOf]),
    guests: grouped(listed, ({ hostedBy }) => (hostedBy === undefined ? [] : [hostedBy])),
    meetings: grouped(dataset.meetings, ({ organisers, partners = [] }) => [...organisers, ...partners]),
  };
}

function grouped<T>(records: readonly T[], idsOf: (record: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const id of new Set(idsOf(record))) {
      const group = groups.get(id);
      if (group) group.push(record);
      else groups.set(id, [record]);
    }
  }
  return groups;
}
