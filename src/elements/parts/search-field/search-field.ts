import { html } from 'lit';
import { translate, type ElementWords } from '../../../domain/i18n/dictionary.js';

/** The box to type into, with its label and a hint; `onFocus` is told that somebody is about to type. */
export const searchField = (dictionary: ElementWords, text: string, onInput: (event: InputEvent) => void, onFocus: () => void) =>
  html`<div class="search-field">
    <label for="search" part="search-label">${translate(dictionary, 'searchLabel')}</label>
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
  </div>`;
