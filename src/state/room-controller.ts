import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the place of an element is wider than so many times the size of its letters, as a container query asks. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #letters: number;
  readonly #observer = new ResizeObserver(() => this.#look());
  #isWide: boolean | undefined;

  constructor(host: ReactiveControllerHost & Element, letters: number) {
    this.#host = host;
    this.#letters = letters;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get isWide(): boolean {
    return (this.#isWide ??= this.#ask());
  }

  #ask(): boolean {
    const { inlineSize, fontSize } = getComputedStyle(this.#host);
    return parseFloat(inlineSize) > this.#letters * parseFloat(fontSize);
  }

  /** Draws anew with the next frame: what changes the height of the host while its size is being told would be told again. */
  #look(): void {
    const before = this.#isWide;
    this.#isWide = this.#ask();
    if (before !== undefined && before !== this.#isWide) requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
