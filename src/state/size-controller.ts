import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide a part of an element is, in pixels. */
export class SizeController implements ReactiveController {
  /** That of a small telephone, until it is known. */
  width = 320;
  #watched: Element | undefined;
  readonly #redraw: () => void;
  readonly #observer = new ResizeObserver(([entry]) => this.#become(entry?.contentRect.width ?? 0));

  /** `redraw` draws what depends on the width. */
  constructor(host: ReactiveControllerHost, redraw: () => void) {
    this.#redraw = redraw;
    host.addController(this);
  }

  /** From now on it is this part whose width is asked. */
  watch(part: Element): void {
    if (part === this.#watched) return;
    this.hostDisconnected();
    this.#watched = part;
    this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#watched = undefined;
    this.#observer.disconnect();
  }

  #become(width: number): void {
    if (!width || width === this.width) return;
    this.width = width;
    this.#redraw();
  }
}
