import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../model/dataset.js';

/** Looks for names close to what was typed, once nothing was found; its engine is loaded then and not before. */
export class SimilarController implements ReactiveController {
  names: readonly string[] = [];
  #asked = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = '';
  }

  /** Asks for names like `text`; an empty text asks for none. */
  ask(text: string, organisations: Dataset['organisations']): void {
    if (text === this.#asked) return;
    this.#asked = text;
    this.names = [];
    if (!text) return;
    void import('../domain/search/similar.js').then(
      ({ similarNames }) => {
        if (text !== this.#asked) return;
        this.names = similarNames(organisations, text);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }
}
