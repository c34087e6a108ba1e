import { html } from 'lit';
import { translate, type Dictionary, type TextKey } from '../../../domain/i18n/dictionary.js';

const orders: readonly (readonly [value: string, label: TextKey])[] = [
  ['relevance', 'sortRelevance'],
  ['name', 'sortName'],
  ['town', 'sortTown'],
  ['freshness', 'sortFreshness'],
];

/** The choice of an order; best matches only where there are words to match. */
export function sortField(dictionary: Dictionary, sort: string, hasText: boolean, onChange: (sort: string) => void) {
  const offered = hasText ? orders : orders.slice(1);
  return html`<p class="sort">
    <label for="sort">${translate(dictionary, 'sort')}</label>
    <select id="sort" part="sort" @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${offered.map(([value, label]) => html`<option value=${value} .selected=${value === sort}>${translate(dictionary, label)}</option>`)}
    </select>
  </p>`;
}
