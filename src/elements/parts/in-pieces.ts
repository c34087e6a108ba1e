import { html, nothing } from 'lit';

/** What there is of `contents`, on one line: between two a space is heard and a dot seen. */
export const inPieces = (contents: readonly unknown[]) =>
  contents.map((content) => (content && content !== nothing ? html`<span class="piece">${content}</span> ` : nothing));
