import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';
import { LaterPart } from './later-part.js';

/** Adds the styles of a part that came later to those of its element. */
function addStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  // a copy: the list itself follows every change
  const before = supportsAdoptingStyleSheets ? [...root.adoptedStyleSheets] : [];
  adoptStyles(root, [...styles]);
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
}

/** A part that comes later, with its styles. */
export const styledPart = <T extends { readonly styles?: readonly CSSResult[] }>(host: LitElement, load: () => Promise<T>): LaterPart<T> =>
  new LaterPart(host, async () => {
    const part = await load();
    addStyles(host.renderRoot, part.styles ?? []);
    return part;
  });
