import type { Groups } from './groups.js';
import type { Searchable } from './searchable.js';
import { townsOf } from './towns.js';

const none: readonly string[] = [];

/** The languages of an organisation: those it speaks and those of its offers. */
function languageCodes({ languages, offers }: Searchable['organisation']): readonly string[] {
  const codes = languages ? languages.map((use) => use.code) : [];
  for (const offer of offers ?? []) if (offer.languages) codes.push(...offer.languages);
  return codes;
}

/** The filter groups of organisations. */
export const organisationGroups: Groups<Searchable['organisation']> = {
  town: townsOf,
  offer: (record) => record.offers?.map((offer) => offer.term) ?? none,
  language: languageCodes,
  'target-group': (record) => record.targetGroups ?? none,
  kind: (record) => [record.kind],
  focus: (record) => record.focus ?? none,
};
