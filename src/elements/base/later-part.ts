import type { ReactiveControllerHost } from 'lit';

/** A part that few readers come to see: loaded when it is first to be drawn, and drawn once it is there. */
export class LaterPart<T> {
  #part: T | undefined;
  #coming: Promise<void> | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #load: () => Promise<T>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Whether the part is there, without asking for it. */
  get isHere(): boolean {
    return this.#part !== undefined;
  }

  /** The part; undefined while it is on its way. One that did not arrive is asked for again at the next drawing. */
  get part(): T | undefined {
    if (!this.#coming)
      this.#coming = this.#load().then(
        (part) => {
          this.#part = part;
          this.#host.requestUpdate();
        },
        // the page goes on without it
        () => (this.#coming = undefined),
      );
    return this.#part;
  }
}
