import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/** Adds the styles of a part that came later to those of its element. */
export function addStyles(root: HTMLElement | DocumentFragment, styles: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  // a copy: the list itself follows every change
  const before = supportsAdoptingStyleSheets ? [...root.adoptedStyleSheets] : [];
  adoptStyles(root, [...styles]);
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
}
