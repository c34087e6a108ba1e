import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows how wide a part of an element is, in pixels. */
export class SizeController implements ReactiveController {
  /** That of a small telephone, until it is known. */
  width = 320;
  #watched: Element | null | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #selector: string;
  readonly #observer = new ResizeObserver(([entry]) => this.#become(entry?.contentRect.width ?? 0));

  constructor(host: ReactiveControllerHost & Element, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.#host.shadowRoot?.querySelector(this.#selector);
    if (part === this.#watched) return;
    this.hostDisconnected();
    this.#watched = part;
    if (part) this.#observer.observe(part);
  }

  hostDisconnected(): void {
    this.#watched = undefined;
    this.#observer.disconnect();
  }

  #become(width: number): void {
    if (!width || width === this.width) return;
    this.width = width;
    this.#host.requestUpdate();
  }
}
