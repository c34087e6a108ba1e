import type { ReactiveController, ReactiveControllerHost } from 'lit';

const quiet = 500;

/** Holds the text of a status region back until the reader has stopped typing, so that it is spoken once. */
export class PoliteController implements ReactiveController {
  text = '';
  #wanted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#wanted = this.text;
  }

  /** Says `text` after half a second without another; `atOnce` where the next drawing is to say it. */
  announce(text: string, atOnce = false): void {
    if (text === this.#wanted) return;
    this.#wanted = text;
    clearTimeout(this.#timer);
    if (atOnce) {
      this.text = text;
      return;
    }
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, quiet);
  }
}
