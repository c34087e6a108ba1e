import { translate, type ListDictionary, type ListKey } from '../../../domain/i18n/dictionary.js';

/** Filter groups in the order they are shown, with the words for each. */
export type FilterGroups = readonly (readonly [group: string, label: string])[];

const keys: readonly (readonly [group: string, label: ListKey])[] = [
  ['town', 'filterTown'],
  ['offer', 'filterOffer'],
  ['language', 'filterLanguage'],
  ['target-group', 'filterTargetGroup'],
  ['kind', 'filterKind'],
  ['focus', 'filterFocus'],
];

/** The filter groups of a directory. */
export const directoryGroups = (dictionary: ListDictionary): FilterGroups =>
  keys.map(([group, key]) => [group, translate(dictionary, key)]);

/** The words for a filter group of a directory. */
export const groupLabel = (dictionary: ListDictionary, group: string): string =>
  directoryGroups(dictionary).find(([name]) => name === group)?.[1] ?? group;
