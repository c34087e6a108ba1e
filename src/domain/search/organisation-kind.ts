import type { Kind } from './kind.js';
import { isListed } from './listed.js';
import type { Searchable } from './searchable.js';
import { townName, townsOf } from './towns.js';

const none: readonly string[] = [];

/** The languages of an organisation: those it speaks and those of its offers. */
function languageCodes({ languages, offers }: Searchable['organisation']): readonly string[] {
  const codes = languages ? languages.map((use) => use.code) : [];
  for (const offer of offers ?? []) if (offer.languages) codes.push(...offer.languages);
  return codes;
}

export const organisationKind: Kind<'organisation'> = {
  of: 'organisation',
  groups: {
    town: townsOf,
    offer: (record) => record.offers?.map((offer) => offer.term) ?? none,
    language: languageCodes,
    'target-group': (record) => record.targetGroups ?? none,
    kind: (record) => [record.kind],
    focus: (record) => record.focus ?? none,
  },
  recordsIn: ({ organisations }) => organisations.filter(isListed),
  titleOf: ({ name }) => name,
  townOf: (record, dataset) =>
    townsOf(record)
      .map((ags) => townName(dataset, ags))
      .join(' '),
};
