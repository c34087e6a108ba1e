import type { LitElement } from 'lit';
import { toggleFilter } from '../domain/search/toggle-filter.js';
import { focusFirst } from './focus-first.js';
import type { ReaderQuery } from './query-store.js';

/** What a list with filters asks and takes. */
interface Asking {
  /** What the reader has asked for. */
  readonly query: () => ReaderQuery;
  readonly change: (change: ReaderQuery) => void;
}

/** What readers do with filters: choose and remove them, open a group of many values, close it with Esc. */
export class FilterController {
  /** Groups whose values are all shown, with what is searched for among them. */
  expanded: ReadonlyMap<string, string> = new Map();
  readonly #host: LitElement;
  readonly #asking: Asking;

  constructor(host: LitElement, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
  }

  readonly toggle = (group: string, value: string): void => {
    const isChip = this.#host.shadowRoot?.activeElement?.closest('.filter-chips');
    this.#asking.change({ filters: toggleFilter(this.#asking.query().filters ?? {}, group, value) });
    if (isChip) focusFirst(this.#host, '.filter-chips button', '#search');
  };

  readonly reset = (): void => this.changeAndFocus({ filters: {} });

  /** A change by a button that goes away with it: the focus moves to the search box. */
  readonly changeAndFocus = (change: ReaderQuery): void => {
    this.#asking.change(change);
    focusFirst(this.#host, '#search');
  };

  /** Shows all values of a group, or few again. */
  readonly expand = (group: string): void => {
    const next = new Map(this.expanded);
    if (!next.delete(group)) next.set(group, '');
    this.#show(next);
  };

  readonly search = (group: string, text: string): void => this.#show(new Map(this.expanded).set(group, text));

  /** Esc closes the group whose values are all shown, else the panel, and returns to the button that opened it. */
  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const open = '[aria-expanded="true"]';
    const opener =
      (event.target as Element).closest('fieldset')?.querySelector<HTMLElement>(open) ??
      this.#host.renderRoot.querySelector<HTMLElement>(`.filter-toggle${open}`);
    if (!opener) return;
    // the box that is closed has nothing to empty any more, and nothing to tell
    event.preventDefault();
    opener.focus();
    opener.click();
  };

  #show(expanded: ReadonlyMap<string, string>): void {
    this.expanded = expanded;
    this.#host.requestUpdate();
  }
}
