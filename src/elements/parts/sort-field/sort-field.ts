import { html } from 'lit';
import { translate, type ListDictionary, type ListKey } from '../../../domain/i18n/dictionary.js';

const orders: readonly (readonly [value: string, label: ListKey])[] = [
  ['relevance', 'sortRelevance'],
  ['name', 'sortName'],
  ['town', 'sortTown'],
  ['freshness', 'sortFreshness'],
  ['distance', 'sortDistance'],
];

export interface SortField {
  readonly dictionary: ListDictionary;
  readonly sort: string;
  readonly hasText: boolean;
  readonly namesPlace: boolean;
  readonly onChange: (sort: string) => void;
}

/** The choice of an order; best matches only where there are words to match, distance only where they name a place. */
export function sortField({ dictionary, sort, hasText, namesPlace, onChange }: SortField) {
  const offered = orders.filter(([value]) => (value !== 'relevance' || hasText) && (value !== 'distance' || namesPlace));
  return html`<p class="sort">
    <label for="sort">${translate(dictionary, 'sort')}</label>
    <select id="sort" part="sort" @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${offered.map(([value, label]) => html`<option value=${value} .selected=${value === sort}>${translate(dictionary, label)}</option>`)}
    </select>
  </p>`;
}
