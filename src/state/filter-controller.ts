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

/** What readers do with filters: choose and remove them. */
export class FilterController {
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
}
