import type { LitElement, ReactiveController } from 'lit';

/** Knows whether the page is being printed: then nothing may be cut off by "show more". */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #draw: () => void;
  #listening: AbortController | undefined;

  /** Its element, or `draw`, draws at once: a page that calls for printing itself gives no time for anything else. */
  constructor(host: LitElement, draw?: () => void) {
    this.#draw =
      draw ??
      (() => {
        host.requestUpdate();
        host['performUpdate']();
      });
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
    this.#draw();
  }
}
