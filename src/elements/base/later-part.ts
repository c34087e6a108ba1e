import type { ReactiveControllerHost } from 'lit';

/** A part that few readers come to see: loaded when it is first to be drawn, and drawn once it is there. */
export class LaterPart<T> {
  #part: T | undefined;
  #coming: Promise<unknown> | undefined;
  #wait = 1e3;
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

  /** The part; undefined while it is on its way. One that does not arrive is asked for again, after longer and longer times. */
  get part(): T | undefined {
    if (!this.#coming)
      this.#coming = this.#load().then(
        (part) => {
          this.#part = part;
          this.#host.requestUpdate();
        },
        // the page goes on without it
        () =>
          setTimeout(
            () => {
              this.#coming = undefined;
              this.#host.requestUpdate();
            },
            (this.#wait *= 2),
          ),
      );
    return this.#part;
  }
}
