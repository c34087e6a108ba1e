import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether a part of an element stands there as it is to be drawn: an element that is asked to draw itself anew for
 * something else need not draw hundreds of links again.
 */
export class RedrawController implements ReactiveController {
  #drawn: readonly unknown[] | undefined;
  #isAsked = false;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Whether the part was drawn from `what` the last time that its element drew itself. Every drawing of the part asks. */
  stands(what: readonly unknown[]): boolean {
    const before = this.#drawn;
    this.#isAsked = true;
    this.#drawn = what;
    return before?.length === what.length && what.every((value, i) => value === before[i]);
  }

  /** Where the element drew something else in the place of the part, the part is gone. */
  hostUpdated(): void {
    if (!this.#isAsked) this.#drawn = undefined;
    this.#isAsked = false;
  }
}
