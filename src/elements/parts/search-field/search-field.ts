import { html, nothing } from 'lit';
import { translate, type ElementWords } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Reader } from '../words.js';

/**
 * The search landmark: a box to type into with its label and a hint, and `beside` it what the search offers. Two on one
 * page are told apart by what they list. `onFocus` is told that somebody is about to type.
 */
export function searchField(
  { dataset, dictionary, locale }: Reader<ElementWords>,
  text: string,
  onInput: (event: InputEvent) => void,
  onFocus: () => void,
  beside: unknown = nothing,
) {
  const label = translate(dictionary, 'searchLabel');
  const name = pickText(dataset.name, locale)?.text;
  return html`<div role="search" part="search" class="search" aria-label=${label + (name ? ` (${name})` : '')}>
    <div class="search-field">
      <label for="search" part="search-label">${label}</label>
      <p id="search-hint" class="remark">${translate(dictionary, 'searchHint')}</p>
      <input
        id="search"
        part="search-input"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="search-hint"
        .value=${text}
        @input=${onInput}
        @focus=${onFocus}
      />
    </div>
    ${beside}
  </div>`;
}
