import { html, type TemplateResult } from 'lit';

/** A named line of a card. */
export const row = (name: string, content: unknown): TemplateResult =>
  html`<div class="row">
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
