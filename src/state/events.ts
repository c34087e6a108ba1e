import type { ReaderQuery } from './query-store.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';

/** The reader typed, chose a filter or removed one. */
export class BrueckeQueryChangeEvent extends Event {
  static readonly eventName = 'bruecke-query-change';
  constructor(readonly query: ReaderQuery) {
    super(BrueckeQueryChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

/** Data arrived and was judged; `issues` names what was left out and why. */
export class BrueckeDatasetLoadEvent extends Event {
  static readonly eventName = 'bruecke-dataset-load';
  constructor(
    readonly dataset: Dataset,
    readonly issues: readonly Issue[],
  ) {
    super(BrueckeDatasetLoadEvent.eventName, { bubbles: true, composed: true });
  }
}

/** Data did not arrive; `reason` says at which step. */
export class BrueckeDatasetErrorEvent extends Event {
  static readonly eventName = 'bruecke-dataset-error';
  constructor(
    readonly reason: string,
    readonly error: unknown,
  ) {
    super(BrueckeDatasetErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bruecke-query-change': BrueckeQueryChangeEvent;
    'bruecke-dataset-load': BrueckeDatasetLoadEvent;
    'bruecke-dataset-error': BrueckeDatasetErrorEvent;
  }
}
