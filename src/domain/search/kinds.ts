import { pickText } from '../i18n/pick-text.js';
import type { Kind } from './kind.js';
import { meetingKind } from './meeting-kind.js';
import { organisationKind } from './organisation-kind.js';
import type { SearchableKind } from './searchable.js';

/** The kinds of records, by their names. */
export const kinds: { readonly [K in SearchableKind]: Kind<K> } = {
  organisation: organisationKind,
  meeting: meetingKind,
  publication: {
    of: 'publication',
    groups: {
      type: (record) => [record.type],
      publisher: (record) => record.publishers,
    },
    recordsIn: ({ publications }) => publications,
    titleOf: ({ title }, locale) => pickText(title, locale)?.text ?? '',
    townOf: () => '',
  },
};
