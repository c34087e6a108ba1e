import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../model/dataset.js';

/** Looks for names close to what was typed, once nothing was found; its engine is loaded then and not before. */
export class SimilarController implements ReactiveController {
  #names: readonly string[] = [];
  #asked = '';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#asked = '';
  }

  /** Names of `organisations` like `text`; none while they are looked for, and the host is drawn anew when they are there. */
  namesLike(text: string, organisations: () => Dataset['organisations']): readonly string[] {
    if (text !== this.#asked) {
      this.#asked = text;
      this.#names = [];
      if (text) this.#look(text, organisations);
    }
    return this.#names;
  }

  #look(text: string, organisations: () => Dataset['organisations']): void {
    void import('../domain/search/similar.js').then(
      ({ similarNames }) => {
        if (text !== this.#asked) return;
        this.#names = similarNames(organisations(), text);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }
}
