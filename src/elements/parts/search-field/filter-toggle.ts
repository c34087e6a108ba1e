import { html } from 'lit';
import { translate, type ElementWords } from '../../../domain/i18n/dictionary.js';
import type { Filters } from '../../../domain/search/facets.js';

/** The button that opens the filters where they have no place of their own; says how many are chosen. */
export function filterToggle(dictionary: ElementWords, filters: Filters | undefined, isOpen: boolean, onToggle: () => void) {
  const chosen = Object.values(filters ?? {}).flat().length;
  return html`<button type="button" class="filter-toggle" aria-expanded=${isOpen} aria-controls="filters" @click=${onToggle}>
    ${translate(dictionary, 'filters')}${chosen ? ` (${chosen})` : ''}
  </button>`;
}
