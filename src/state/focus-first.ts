import type { LitElement } from 'lit';

/** Moves the focus to the first of these that is there and seen, once `element` is drawn. */
export function focusFirst(element: LitElement, ...selectors: readonly string[]): void {
  void element.updateComplete.then(() => {
    const found = selectors
      .flatMap((selector) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)])
      .find((one) => one.getClientRects().length);
    // a heading or a list takes the focus only so
    if (found && found.tabIndex < 0) found.tabIndex = -1;
    found?.focus();
  });
}
