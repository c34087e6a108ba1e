import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed: then nothing may be cut off by "show more". */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  #listening: AbortController | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('beforeprint', () => this.#become(true), { signal });
    addEventListener('afterprint', () => this.#become(false), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #become(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
  }
}
