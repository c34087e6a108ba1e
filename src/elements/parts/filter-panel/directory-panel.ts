import { translate, type LaterWords, type ListDictionary, type TextKeyOf } from '../../../domain/i18n/dictionary.js';
import { withLaterWords } from '../with-later-words.js';
import { filterPanel, type FilterPanel } from './filter-panel.js';

const keys: readonly (readonly [group: string, label: TextKeyOf<LaterWords>])[] = [
  ['town', 'filterTown'],
  ['offer', 'filterOffer'],
  ['language', 'filterLanguage'],
  ['target-group', 'filterTargetGroup'],
  ['kind', 'filterKind'],
  ['focus', 'filterFocus'],
];

/** The filters of a directory. */
export const directoryPanel = (panel: Omit<FilterPanel, 'groups'>) =>
  filterPanel({ ...panel, groups: keys.map(([group]) => [group, groupLabel(panel.reader.dictionary, group)]) });

/** The words for a filter group of a directory. */
export function groupLabel(dictionary: ListDictionary, group: string): string {
  const key = keys.find(([name]) => name === group)?.[1];
  return key ? translate(withLaterWords(dictionary), key) : group;
}
