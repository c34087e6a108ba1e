import type { ReactiveControllerHost } from 'lit';

/** So many cards follow with each further drawing. */
const following = 24;

/**
 * A picture of what was found has first the cards that its window shows, so that it is soon seen: a card is seldom less than
 * 200 pixels high. The first picture of all has no filters yet.
 */
const firstCards = () => Math.min(6, Math.ceil(innerHeight / 200));

/** What was found, as far as drawing it goes. */
type Result = { readonly hits: readonly unknown[] } | undefined;

/** How many results are drawn, and how many cards stand there: those behind are of before, for a moment. */
interface Cards {
  readonly fresh: number;
  readonly cards: number;
  /** Whether all results are drawn. */
  readonly isWhole: boolean;
}

/** Draws a list in steps: what fills the window at once, the rest with the drawings that follow. */
export class StepwiseController {
  /** The drawing that adds to this one. */
  next: Promise<void> | undefined;
  /** What stands there; undefined before the first picture. */
  drawn: (Cards & { readonly result: Result }) | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What of `result` is drawn now; all of it with `atOnce`. */
  toDraw(result: Result, atOnce: boolean): Cards {
    const before = this.drawn;
    const length = result?.hits.length ?? 0;
    const wanted = before && before.result === result ? before.fresh + following : firstCards();
    const fresh = Math.min(length, atOnce ? Infinity : wanted);
    return { fresh, cards: Math.max(fresh, Math.min(length, before?.cards ?? 0)), isWhole: fresh === length };
  }

  /** Sees to it that what is not drawn yet follows. Where another view stands in place of the list, it is back at once. */
  drawOn(result: Result, isList: boolean, atOnce: boolean): void {
    const isFirst = !this.drawn;
    const now = isList ? this.toDraw(result, atOnce) : { fresh: Infinity, cards: 0, isWhole: true };
    this.drawn = { result, ...now };
    // a timer: a page in the background draws no frames
    this.next =
      now.isWhole && !isFirst ? undefined : new Promise<void>((next) => setTimeout(next, 16)).then(() => this.#host.requestUpdate());
  }
}
