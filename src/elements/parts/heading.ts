import { html, type TemplateResult } from 'lit';

/** A heading of `level` 2 to 6; levels beyond are drawn as the nearest. */
export function heading(level: number, id: string, content: unknown): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.round(level) || 3))) {
    case 2:
      return html`<h2 id=${id} part="title">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part="title">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part="title">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part="title">${content}</h5>`;
    default:
      return html`<h6 id=${id} part="title">${content}</h6>`;
  }
}
