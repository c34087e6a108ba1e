import type { Groups } from './groups.js';
import { meetingGroups } from './meeting-groups.js';
import { organisationGroups } from './organisation-groups.js';
import type { Searchable, SearchableKind } from './searchable.js';

/** The filter groups of each kind of record. */
export const groupsOf: { readonly [K in SearchableKind]: Groups<Searchable[K]> } = {
  organisation: organisationGroups,
  meeting: meetingGroups,
  publication: {
    type: (record) => [record.type],
    publisher: (record) => record.publishers,
  },
};
