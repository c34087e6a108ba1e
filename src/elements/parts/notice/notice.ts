import { html, type TemplateResult } from 'lit';

/** A message that stands by itself: a state of the element, with what the reader can do about it. */
export const notice = (text: string, more: unknown = ''): TemplateResult =>
  html`<div class="notice" part="notice">
    <p>${text}</p>
    ${more}
  </div>`;
