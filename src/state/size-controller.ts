import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide a part of an element is, and how large its text is, in pixels. */
export class SizeController implements ReactiveController {
  /** Those of a small telephone, until they are known. */
  width = 320;
  text = 16;
  #watched: Element | undefined;
  readonly #redraw: () => void;
  readonly #observer = new ResizeObserver(() => this.#measure());

  /** `redraw` draws what depends on the sizes. */
  constructor(host: ReactiveControllerHost, redraw: () => void) {
    this.#redraw = redraw;
    host.addController(this);
  }

  /** From now on it is this part that is measured; `around` has lines of text and grows with them. */
  watch(part: Element, around: Element): void {
    if (part === this.#watched) return;
    this.hostDisconnected();
    this.#watched = part;
    for (const one of [part, around]) this.#observer.observe(one);
  }

  hostDisconnected(): void {
    this.#watched = undefined;
    this.#observer.disconnect();
  }

  #measure(): void {
    const width = this.#watched?.clientWidth;
    if (!width) return;
    // a length of one em, as it is laid out: where text alone is enlarged, the size of letters may be told without that
    const text = parseFloat(getComputedStyle(this.#watched!).scrollMarginTop);
    if (width === this.width && text === this.text) return;
    Object.assign(this, { width, text });
    this.#redraw();
  }
}
