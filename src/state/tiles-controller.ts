import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tileSource, type TileSource } from '../domain/geo/tile-source.js';
import { allow, forbid, mayAsk, watchConsent } from './consent-store.js';

interface Host extends ReactiveControllerHost {
  readonly tiles: string | undefined;
  readonly tileAttribution: string;
}

/** Pictures that fail before the first has come mean that there is no way there; so does half a minute of nothing. */
const fewest = 4;
const patience = 15_000;

/** Whether a street map is shown, asked for, or out of reach. Nothing is fetched before the reader has allowed it. */
export class TilesController implements ReactiveController {
  state: 'off' | 'asking' | 'on' | 'failed' = 'off';
  readonly #host: Host;
  readonly #redraw: () => void;
  #arrived = 0;
  #failed = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  /** `redraw` draws the map anew. */
  constructor(host: Host, redraw: () => void) {
    this.#host = host;
    this.#redraw = redraw;
    host.addController(this);
    const { source } = this;
    // what was allowed before, to be remembered, holds from the start
    if (source?.host && mayAsk(source.host)) this.#begin();
  }

  hostConnected(): void {
    // what is taken back elsewhere on the page is taken back here
    this.#stop = watchConsent(() => this.state === 'on' && this.source?.host && !this.isAllowed && this.#become('off'));
  }

  hostDisconnected(): void {
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  /** Where tiles would come from; undefined where the page wants none. */
  get source(): TileSource | undefined {
    return tileSource(this.#host.tiles, this.#host.tileAttribution, document.baseURI);
  }

  /** Whether the reader has allowed the host that is asked. */
  get isAllowed(): boolean {
    const host = this.source?.host;
    return Boolean(host) && mayAsk(host!);
  }

  /** The reader wants to see the street map, or no longer. */
  readonly toggle = (): void => {
    const { source } = this;
    if (this.state === 'on' || this.state === 'asking') return this.#become('off');
    if (!source?.host || mayAsk(source.host)) return this.#start();
    this.#become('asking');
  };

  readonly allow = (remember: boolean): void => {
    const { source } = this;
    if (!source) return;
    allow(source.host, remember);
    this.#start();
  };

  readonly refuse = (): void => this.#become('off');

  readonly forget = (): void => {
    if (this.source) forbid(this.source.host);
  };

  readonly onArrive = (): void => {
    this.#arrived++;
    clearTimeout(this.#timer);
  };

  readonly onFail = (): void => {
    this.#failed++;
    if (!this.#arrived && this.#failed >= fewest) this.#become('failed');
  };

  #start(): void {
    this.#begin();
    this.#redraw();
  }

  #begin(): void {
    this.#arrived = this.#failed = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => !this.#arrived && this.state === 'on' && this.#become('failed'), patience);
    this.state = 'on';
  }

  #become(state: TilesController['state']): void {
    if (state !== 'on') clearTimeout(this.#timer);
    this.state = state;
    this.#redraw();
  }
}
