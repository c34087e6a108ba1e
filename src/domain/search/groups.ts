import { pickText } from '../i18n/pick-text.js';
import type { Searchable, SearchableKind } from './searchable.js';
import { townsOf } from './towns.js';

/** For each filter group, the values that a record has in it. */
export type Groups<R> = Readonly<Record<string, (record: R) => readonly string[]>>;

/** The languages of an organisation: those it speaks and those of its offers. */
const languageCodes = (record: Searchable['organisation']): string[] => [
  ...new Set([...(record.languages ?? []).map((use) => use.code), ...(record.offers ?? []).flatMap((offer) => offer.languages ?? [])]),
];

/** Whether one must register; unknown is neither. */
const registrations = ({ registration }: Searchable['meeting']): string[] =>
  registration?.required === undefined ? [] : [registration.required ? 'required' : 'not-required'];

/** The filter groups of each kind of record. */
export const groupsOf: { readonly [K in SearchableKind]: Groups<Searchable[K]> } = {
  organisation: {
    town: townsOf,
    offer: (record) => (record.offers ?? []).map((offer) => offer.term),
    language: languageCodes,
    'target-group': (record) => record.targetGroups ?? [],
    kind: (record) => [record.kind],
    focus: (record) => record.focus ?? [],
  },
  meeting: {
    town: (record) => (record.place?.ags ? [record.place.ags] : []),
    kind: (record) => [record.kind],
    organiser: (record) => record.organisers,
    language: (record) => (record.languages ?? []).map((use) => use.code),
    topic: (record) => (record.topics ?? []).map((topic) => pickText(topic, 'de')?.text ?? ''),
    audience: (record) => (record.audience ? [record.audience.group] : []),
    mode: (record) => (record.mode ? [record.mode] : []),
    registration: registrations,
  },
  publication: {
    type: (record) => [record.type],
    publisher: (record) => record.publishers,
  },
};
