import type { Groups } from './groups.js';
import type { Searchable } from './searchable.js';
import { townsOf } from './towns.js';

/** The languages of an organisation: those it speaks and those of its offers. */
const languageCodes = (record: Searchable['organisation']): string[] => [
  ...new Set([...(record.languages ?? []).map((use) => use.code), ...(record.offers ?? []).flatMap((offer) => offer.languages ?? [])]),
];

/** The filter groups of organisations. */
export const organisationGroups: Groups<Searchable['organisation']> = {
  town: townsOf,
  offer: (record) => (record.offers ?? []).map((offer) => offer.term),
  language: languageCodes,
  'target-group': (record) => record.targetGroups ?? [],
  kind: (record) => [record.kind],
  focus: (record) => record.focus ?? [],
};
