import { html } from 'lit';

/** Grey cards of about the height of real ones, while the list is on its way; readers of the text hear the word. */
export const skeleton = (text: string) =>
  html`<div class="skeleton" part="skeleton">
    <p class="hidden-text">${text}</p>
    ${[1, 2, 3, 4, 5].map(() => html`<div aria-hidden="true"><i></i><i></i><i></i></div>`)}
  </div>`;
