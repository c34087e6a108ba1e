import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the place of an element is wide: where its own styles see that, they set `--_wide` on a part of it. */
export class RoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #selector: string;
  readonly #observer = new ResizeObserver(() => this.#look());
  #isWide: boolean | undefined;

  constructor(host: ReactiveControllerHost & Element, selector: string) {
    this.#host = host;
    this.#selector = selector;
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
    const part = this.#host.shadowRoot?.querySelector(this.#selector);
    return Boolean(part && getComputedStyle(part).getPropertyValue('--_wide'));
  }

  /** Draws anew with the next frame: what changes the height of the host while its size is being told would be told again. */
  #look(): void {
    const before = this.#isWide;
    if (before === undefined || before === (this.#isWide = this.#ask())) return;
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
