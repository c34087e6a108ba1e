import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { datasetAddress } from '../source/dataset-address.js';
import { judge, loadDataset, type Loaded, type Sealed } from '../source/load-dataset.js';
import { LoadError } from '../source/load-error.js';
import { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent } from './events.js';

/** What the host says of its data; `data` wins over `src`, `src` over `region`. */
interface Sources {
  readonly data: unknown;
  readonly src: string | undefined;
  readonly region: string | undefined;
}

/**
 * Where an element stands with its data: told nothing, waiting, having it, or without. `unset` is a message for the
 * editor, the others for the reader.
 */
export type DatasetState =
  | { readonly status: 'unset' | 'loading' }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly issues: readonly Issue[];
      readonly staleSince?: string;
      readonly sealed?: Sealed;
      readonly missing?: number;
    }
  | { readonly status: 'failed'; readonly reason: string; readonly retrying?: boolean };

/** Keeps the dataset of an element in step with its `data`, `src` and `region`, and tells what came of it. */
export class DatasetController implements ReactiveController {
  state: DatasetState = { status: 'unset' };
  /** How an address is loaded. */
  load: (address: string, isRetry?: boolean) => Promise<Loaded> = loadDataset;
  readonly #host: ReactiveControllerHost & EventTarget & Sources;
  #current: unknown;

  constructor(host: ReactiveControllerHost & EventTarget & Sources) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { data, src, region } = this.#host;
    const wanted = data ?? datasetAddress(src, region);
    if (wanted === this.#current) return;
    this.#current = wanted;
    void this.#load();
  }

  /** Asks again, after a failure or for a newer copy; what is shown stays until there is an answer. */
  retry(): void {
    if (this.state.status === 'failed') this.#become({ ...this.state, retrying: true });
    void this.#ask(true);
  }

  #load(): Promise<void> {
    this.#become({ status: this.#current === undefined ? 'unset' : 'loading' });
    return this.#ask();
  }

  async #ask(isRetry = false): Promise<void> {
    const wanted = this.#current;
    if (wanted === undefined) return;
    try {
      // a text in `data` is no address: it is judged, and found to be no dataset
      const isAddress = typeof wanted === 'string' && this.#host.data == null;
      const loaded = await (isAddress ? this.load(wanted, isRetry) : judge(wanted));
      if (wanted === this.#current) this.#arrive(loaded);
    } catch (error) {
      if (wanted === this.#current) this.#fail(error);
    }
  }

  #arrive(loaded: Loaded): void {
    this.#become({ status: 'ready', ...loaded });
    this.#host.dispatchEvent(new BrueckeDatasetLoadEvent(loaded.dataset, loaded.issues));
  }

  #fail(error: unknown): void {
    const reason = error instanceof LoadError ? error.reason : 'unknown';
    // the reader is told by the notice; who looks after the page finds the reason here
    console.warn(`Brücke: ${error instanceof Error ? error.message : String(error)}`);
    this.#become({ status: 'failed', reason });
    this.#host.dispatchEvent(new BrueckeDatasetErrorEvent(reason, error));
  }

  #become(state: DatasetState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
