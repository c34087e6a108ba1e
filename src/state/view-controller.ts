import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, MapPicture } from '../domain/geo/map-picture.js';
import { panned, seenBox, viewOf, wholeView, zoomed, type MapView } from '../domain/geo/map-view.js';

type Spot = readonly [x: number, y: number];

/** A step of the buttons, of the wheel, and of the arrow keys (a share of what is seen). */
const step = { button: 1.6, wheel: 1.25, key: 0.2 };
/** A pointer that moves less has pressed and not drawn. */
const slack = 4;

/** `anchor` where it lies in a box, else the middle of that. */
const anchorIn = ([left, top, right, bottom]: Box, anchor: Spot | undefined): Spot =>
  anchor && anchor[0] >= left && anchor[0] <= right && anchor[1] >= top && anchor[1] <= bottom
    ? anchor
    : [(left + right) / 2, (top + bottom) / 2];

/** The part of a map that is seen, moved by drag, wheel with Ctrl, two fingers, buttons and arrow keys. */
export class ViewController implements ReactiveController {
  /** Which hint a reader needs who moved the wheel, or one finger, over the map. */
  hint: 'wheel' | 'touch' | undefined;
  /** The spot that buttons and keys enlarge around while it is seen; otherwise they do around the middle. */
  anchor: Spot | undefined;
  #picture: MapPicture | undefined;
  #view: MapView | undefined;
  #stage: HTMLElement | undefined;
  #listening: AbortController | undefined;
  #drag: { from: Spot; last: Spot; moved: boolean } | undefined;
  #fingers: { middle: Spot; gap: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #redraw: () => void;

  /** `redraw` draws the map anew, and nothing else: a step of the view must not cost the drawing of a list. */
  constructor(host: ReactiveControllerHost, redraw: () => void) {
    this.#redraw = redraw;
    host.addController(this);
  }

  /** The view of a picture; of another one than before all of it. */
  of(picture: MapPicture): MapView {
    if (picture !== this.#picture || !this.#view) {
      this.#picture = picture;
      this.#view = wholeView(picture);
    }
    return this.#view;
  }

  /** From now on it is this part that is moved by. */
  watch(stage: HTMLElement): void {
    if (stage === this.#stage) return;
    this.hostDisconnected();
    this.#stage = stage;
    this.#listen(stage);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stage = undefined;
    clearTimeout(this.#timer);
  }

  readonly zoomIn = (): void => this.#zoom(step.button);
  readonly zoomOut = (): void => this.#zoom(1 / step.button);
  readonly showAll = (): void => this.#picture && this.#become(wholeView(this.#picture));

  /** Enlarges the map around a spot of the picture. */
  zoomTo(at: Spot, factor: number): void {
    if (this.#picture && this.#view) this.#become(zoomed({ ...this.#view, x: at[0], y: at[1] }, factor, at, this.#picture));
  }

  /** Shows a box, where nothing of it is seen. */
  bringIntoView(box: Parameters<typeof viewOf>[0]): void {
    if (!this.#picture || !this.#view || this.#view.zoom === 1) return;
    const [left, top, right, bottom] = seenBox(this.#view, this.#picture);
    if (box[0] > right || box[2] < left || box[1] > bottom || box[3] < top) this.#become(viewOf(box, this.#picture));
  }

  #become(view: MapView): void {
    this.#view = view;
    this.hint = undefined;
    this.#redraw();
  }

  #zoom(factor: number, at?: Spot): void {
    if (!this.#picture || !this.#view) return;
    this.#become(zoomed(this.#view, factor, at ?? anchorIn(seenBox(this.#view, this.#picture), this.anchor), this.#picture));
  }

  #pan(dx: number, dy: number): void {
    if (this.#picture && this.#view) this.#become(panned(this.#view, dx, dy, this.#picture));
  }

  /** Units of the picture in a pixel of the page. */
  get #unit(): number {
    return this.#picture && this.#view ? this.#picture.width / this.#view.zoom / (this.#stage?.clientWidth || 1) : 1;
  }

  #spotAt([x, y]: Spot): Spot {
    if (!this.#picture || !this.#view || !this.#stage) return [0, 0];
    const { left, top } = this.#stage.getBoundingClientRect();
    const box = seenBox(this.#view, this.#picture);
    return [box[0] + (x - left) * this.#unit, box[1] + (y - top) * this.#unit];
  }

  #listen(stage: HTMLElement): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    stage.addEventListener('wheel', this.#onWheel, { signal, passive: false });
    stage.addEventListener('pointerdown', this.#onDown, { signal });
    stage.addEventListener('pointermove', this.#onMove, { signal });
    stage.addEventListener('pointerup', this.#onUp, { signal });
    stage.addEventListener('pointercancel', this.#onUp, { signal });
    stage.addEventListener('click', this.#onClick, { signal, capture: true });
    stage.addEventListener('touchstart', this.#onTouch, { signal, passive: false });
    stage.addEventListener('touchmove', this.#onTouch, { signal, passive: false });
    stage.addEventListener('touchend', () => (this.#fingers = undefined), { signal });
    // the buttons beside the drawing belong to it
    (stage.parentElement ?? stage).addEventListener('keydown', this.#onKey, { signal });
    // links and drawings are not dragged away
    stage.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  }

  #say(hint: 'wheel' | 'touch'): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.hint = undefined;
      this.#redraw();
    }, 2_000);
    if (this.hint === hint) return;
    this.hint = hint;
    this.#redraw();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return this.#say('wheel');
    event.preventDefault();
    this.#zoom(event.deltaY < 0 ? step.wheel : 1 / step.wheel, this.#spotAt([event.clientX, event.clientY]));
  };

  readonly #onDown = ({ button, pointerType, clientX, clientY }: PointerEvent): void => {
    if (pointerType === 'touch' || button !== 0) return;
    this.#drag = { from: [clientX, clientY], last: [clientX, clientY], moved: false };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag) return;
    const { clientX, clientY } = event;
    if (!drag.moved && Math.hypot(clientX - drag.from[0], clientY - drag.from[1]) < slack) return;
    if (!drag.moved) this.#stage?.setPointerCapture(event.pointerId);
    drag.moved = true;
    this.#pan((drag.last[0] - clientX) * this.#unit, (drag.last[1] - clientY) * this.#unit);
    drag.last = [clientX, clientY];
  };

  readonly #onUp = (): void => {
    const drag = this.#drag;
    // the click that ends a drag comes right after it
    if (drag?.moved) setTimeout(() => drag === this.#drag && (this.#drag = undefined));
    else this.#drag = undefined;
  };

  readonly #onClick = (event: Event): void => {
    if (!this.#drag?.moved) return;
    this.#drag = undefined;
    event.preventDefault();
    event.stopPropagation();
  };

  /** One finger scrolls the page, two move the map. */
  readonly #onTouch = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    if (!one || !other) {
      this.#fingers = undefined;
      if (event.type === 'touchmove') this.#say('touch');
      return;
    }
    event.preventDefault();
    const middle: Spot = [(one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2];
    const gap = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
    const before = this.#fingers;
    this.#fingers = { middle, gap };
    if (!before) return;
    this.#pan((before.middle[0] - middle[0]) * this.#unit, (before.middle[1] - middle[1]) * this.#unit);
    this.#zoom(gap / before.gap, this.#spotAt(middle));
  };

  /** Arrow keys move an enlarged map; one that is seen whole leaves them to the page. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#picture || !this.#view) return;
    const ways: Readonly<Record<string, Spot>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const way = this.#view.zoom > 1 ? ways[event.key] : undefined;
    if (way) {
      event.preventDefault();
      const share = step.key / this.#view.zoom;
      return this.#pan(way[0] * this.#picture.width * share, way[1] * this.#picture.height * share);
    }
    if (event.key === '+' || event.key === '=') this.zoomIn();
    if (event.key === '-') this.zoomOut();
  };
}
