import type { ReactiveControllerHost } from 'lit';

/** So many cards follow with each further drawing. */
const following = 24;

/** So many cards the window shows of the list in `host`; 220 pixels for each and 150 above where none stands there yet, which is little. */
function cardsInWindow(host: HTMLElement): number {
  const list = host.shadowRoot?.querySelector('[part=list]');
  if (!list) return Math.max(1, Math.ceil((innerHeight - 150) / 220));
  const { top, height } = list.getBoundingClientRect();
  return Math.max(1, Math.ceil(((innerHeight - Math.max(0, top)) * list.childElementCount) / height));
}

/** What was found, as far as drawing it goes. */
type Result = { readonly hits: readonly unknown[] } | undefined;

/** How many results are drawn, and how many cards stand there: those behind are of before, for a moment. */
interface Cards {
  readonly fresh: number;
  readonly cards: number;
  /** Whether all results are drawn. */
  readonly isWhole: boolean;
}

/** Draws a list in steps: what the window shows at once, the rest with the drawings that follow. The first has no filters yet. */
export class StepwiseController {
  /** The drawing that adds to this one. */
  next: Promise<void> | undefined;
  /** What stands there; undefined before the first picture. */
  drawn: (Cards & { readonly result: Result }) | undefined;
  /** So many cards the window shows of it; measured once, before its drawing changes the page. */
  #atFirst = 0;
  #measured: Result;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** What of `result` is drawn now; all of it with `atOnce`. */
  toDraw(result: Result, atOnce: boolean): Cards {
    const before = this.drawn;
    if (result && result !== this.#measured) {
      this.#measured = result;
      this.#atFirst = cardsInWindow(this.#host);
    }
    const length = result?.hits.length ?? 0;
    const wanted = before && before.result === result ? before.fresh + following : this.#atFirst;
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
