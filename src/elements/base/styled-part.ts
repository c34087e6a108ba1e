import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';
import { LaterPart } from './later-part.js';

/** Adds the styles of a part that came later to those of its element. */
function addStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  if (!supportsAdoptingStyleSheets) return adoptStyles(root, [...styles]);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)];
}

/** A part that comes later, with its styles. */
export const styledPart = <T extends { readonly styles?: readonly CSSResult[] }>(host: LitElement, load: () => Promise<T>): LaterPart<T> =>
  new LaterPart(host, async () => {
    const part = await load();
    addStyles(host.renderRoot, part.styles ?? []);
    return part;
  });
