import { html, nothing } from 'lit';
import { kilometres } from '../../../domain/geo/kilometres.js';
import type { Located } from '../../../domain/geo/located.js';
import type { Box, MapPicture } from '../../../domain/geo/map-picture.js';
import { seenBox } from '../../../domain/geo/map-view.js';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { MapToolsDictionary } from '../../../domain/i18n/map-tools-dictionary.js';
import type { SearchResult } from '../../../domain/search/search.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { townsOf } from '../../../domain/search/towns.js';
import { loadMapToolsWords } from '../../../source/load-map-tools-words.js';
import { Clusters, type PlacedCluster } from '../../../state/clusters.js';
import type { QueryController } from '../../../state/query-controller.js';
import { TilesController } from '../../../state/tiles-controller.js';
import { ViewController } from '../../../state/view-controller.js';
import { areaLabels } from '../../parts/area-map/area-labels.js';
import { consentBox } from '../../parts/consent/consent-box.js';
import { consentBoxStyles } from '../../parts/consent/consent-box.styles.js';
import { drawnPoint } from '../../parts/map-tools/drawn-point.js';
import { mapControls, mapHint } from '../../parts/map-tools/map-controls.js';
import { mapToolsStyles } from '../../parts/map-tools/map-tools.styles.js';
import { areInOneHouse, oneHouse } from '../../parts/map-tools/one-house.js';
import { pointLayer, reach } from '../../parts/map-tools/point-layer.js';
import { tileLayer } from '../../parts/map-tools/tile-layer.js';
import type { Reader } from '../../parts/words.js';
import type { MapHost } from './map-host.js';

/** What the tools ask of the map. */
interface Map {
  /** Draws it anew, without the list. */
  redraw(): void;
  /** Areas to point at. */
  pointAt(areas: readonly string[]): void;
}

export interface ToolsView {
  readonly picture: MapPicture;
  readonly reader: Reader;
  /** Width of the drawing, and size of its letters, in pixels of the page. */
  readonly width: number;
  readonly letters: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  /** The part that is seen: on paper all of it. */
  readonly seen: Box;
  readonly printing: boolean;
  /** What is found; the same object as long as nothing else is. */
  readonly found: SearchResult<Searchable['organisation']> | undefined;
  readonly queries: QueryController;
}

/** From this enlargement on organisations are shown where they are; before, each area says how many it has. */
const nearEnough = 2;
/** What a map can do once it stands: names, moving, single places, the street map, "near me". */
export class MapTools {
  readonly #host: MapHost;
  readonly #map: Map;
  readonly #view: ViewController;
  readonly #tiles: TilesController;
  readonly #clusters = new Clusters();
  #words: MapToolsDictionary | undefined;
  #code = '';
  /** What was drawn last. */
  #shown: ToolsView | undefined;
  #together: readonly Located[] | undefined;
  #drawn: readonly PlacedCluster[] = [];
  #found: object | undefined;
  #isNarrowed = false;
  #nearMeFailed = false;
  /** The town that was found nearest to the reader. */
  #nearest = '';

  constructor(host: MapHost, map: Map) {
    this.#host = host;
    this.#map = map;
    this.#view = new ViewController(host, () => map.redraw());
    this.#tiles = new TilesController(host, () => map.redraw());
    for (const { styleSheet } of [mapToolsStyles, consentBoxStyles]) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addEventListener('pointerover', this.#onPoint);
    host.addEventListener('focusin', this.#onPoint);
    host.addEventListener('pointerleave', () => map.pointAt([]));
  }

  /** The stage that the map is drawn on, and moved by. */
  watch(stage: HTMLElement): void {
    this.#view.watch(stage);
  }

  seen(picture: MapPicture): Box {
    return seenBox(this.#view.of(picture), picture);
  }

  /** Everything that is drawn in and around the map; nothing while its words are on their way. */
  draw(view: ToolsView) {
    this.#shown = view;
    const words = this.#speak(view.reader.dictionary.$code);
    if (!words) return undefined;
    const { picture, width, chosen, seen, printing } = view;
    this.#view.anchor = picture.areas.find(({ key }) => key === chosen.at(-1))?.at;
    const unit = (seen[2] - seen[0]) / width;
    const { zoom } = this.#view.of(picture);
    const hasPoints = !printing && zoom >= nearEnough && this.#clustersOf(view).hasPoints;
    // whoever begins to enlarge soon sees single places: where they are is asked between two frames
    if (zoom > 1 && !hasPoints) setTimeout(() => view === this.#shown && this.#clustersOf(view).prepare(picture.frame, unit));
    if (!printing) this.#narrow(picture, seen);
    const points = hasPoints ? this.#drawPoints(view, words, seen, unit) : nothing;
    const reaches = this.#drawn.map(({ at, members }) => ({ at, radius: reach(members.length, view.letters) * unit }));
    const names = areaLabels({ ...view, unit, points: hasPoints ? reaches : undefined });
    return {
      below: this.#tiles.state === 'on' ? this.#drawTiles(picture, seen, unit) : nothing,
      above: { drawn: [points, names], hidesSymbols: hasPoints },
      hasTiles: this.#tiles.state === 'on',
      hint: mapHint(words, this.#view.hint),
      controls: mapControls({
        words,
        zoom,
        onZoomIn: this.#view.zoomIn,
        onZoomOut: this.#view.zoomOut,
        onShowAll: this.#view.showAll,
      }),
      after: html`${this.#drawMore(view, words, zoom)} ${this.#drawConsent(words)}
      ${this.#together ? oneHouse(view.reader, words, this.#together, this.#closeTogether) : nothing}`,
    };
  }

  /** The clusters of what is found; where everybody is comes to be asked when single places are to be drawn, and not before. */
  #clustersOf({ found, reader }: ToolsView): Clusters {
    if (found !== this.#found) this.#clusters.setRecords(found?.matching ?? [], reader.showUnconfirmed);
    this.#found = found;
    return this.#clusters;
  }

  /** Shows an area that has the focus and is not seen. */
  bringIntoView(box: Box): void {
    this.#view.bringIntoView(box);
  }

  #speak(code: string): MapToolsDictionary | undefined {
    if (code !== this.#code) {
      this.#code = code;
      this.#words = undefined;
      void loadMapToolsWords(code).then((words) => {
        if (code !== this.#code) return;
        this.#words = words;
        this.#map.redraw();
      });
    }
    return this.#words;
  }

  #drawTiles(picture: MapPicture, seen: Box, unit: number) {
    const { source } = this.#tiles;
    if (!source) return nothing;
    const { onArrive, onFail } = this.#tiles;
    return tileLayer({ picture, seen, unit, template: source.template, onArrive, onFail });
  }

  #drawPoints({ picture, reader, letters }: ToolsView, words: MapToolsDictionary, seen: Box, unit: number) {
    this.#drawn = this.#clusters.within(picture, seen, unit);
    const points = this.#drawn.map(({ at, members }) => drawnPoint(at, members, reader.dataset));
    return pointLayer({ reader, words, points, unit, letters, onCluster: (point) => this.#open(points.indexOf(point)) });
  }

  /** A cluster comes apart as the map is enlarged; what is in one building becomes a list. */
  #open(index: number): void {
    const cluster = this.#drawn[index];
    if (!cluster) return;
    if (areInOneHouse(cluster.members)) {
      this.#together = cluster.members;
      this.#map.redraw();
      return this.#focus('.together');
    }
    this.#view.zoomTo(cluster.at, 3);
    this.#focusPoint(cluster.at);
  }

  readonly #closeTogether = (): void => {
    const at = this.#drawn.find(({ members }) => members === this.#together)?.at;
    this.#together = undefined;
    this.#map.redraw();
    if (at) this.#focusPoint(at);
    else this.#focus('.controls button');
  };

  /** Where the point lies that has the focus. */
  get focusedSpot(): string | null | undefined {
    return this.#host.shadowRoot?.activeElement?.getAttribute('data-at');
  }

  /** What is drawn anew takes the place of something else: the focus stays with its point, or with the keys that move the map. */
  keepFocus(spot: string): void {
    if (this.focusedSpot === spot) return;
    const root = this.#host.shadowRoot;
    (root?.querySelector<SVGElement>(`[data-at="${spot}"]`) ?? root?.querySelector<HTMLElement>('.controls button'))?.focus();
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus());
  }

  /** The focus goes to the point that is nearest to where it was. */
  #focusPoint([x, y]: readonly [number, number]): void {
    void this.#host.updateComplete.then(() => {
      const away = ({ at }: PlacedCluster) => Math.hypot(at[0] - x, at[1] - y);
      const nearest = this.#drawn.reduce<number>((best, one, i) => (away(one) < away(this.#drawn[best]!) ? i : best), 0);
      this.#host.shadowRoot?.querySelectorAll<SVGElement>('.point')[nearest]?.focus();
    });
  }

  #drawMore(view: ToolsView, words: MapToolsDictionary, zoom: number) {
    const { source, state, isAllowed } = this.#tiles;
    const isOn = state === 'on';
    return html`<div class="more-tools">
        ${
          zoom > 1 || this.#isNarrowed
            ? html`<label
                ><input type="checkbox" .checked=${this.#isNarrowed} @change=${this.#onNarrow} /> <span>${words.onlyVisible}</span></label
              >`
            : nothing
        }
        ${
          'geolocation' in navigator
            ? html`<button type="button" title=${words.nearMeExplained} @click=${() => this.#findMe(view)}>${words.nearMe}</button>`
            : nothing
        }
        ${source ? html`<button type="button" class="street" aria-pressed=${isOn} @click=${this.#onStreetMap}>${isOn ? words.streetMapOff : words.streetMap}</button>` : nothing}
        ${isAllowed && isOn ? html`<button type="button" @click=${this.#tiles.forget}>${words.consentForget}</button>` : nothing}
        <p class="remark" aria-live="polite">${this.#nearMeText(view, words)}</p>
      </div>
      ${isOn && source ? html`<p class="attribution" lang="de"><bdi dir="ltr">${source.attribution}</bdi></p>` : nothing}
      ${state === 'failed' ? html`<p role="alert" class="remark">${words.tilesFailed}</p>` : nothing}
      ${this.#nearMeFailed ? html`<p role="alert" class="remark">${words.nearMeFailed}</p>` : nothing}`;
  }

  /** What "near me" has led to, as long as the list is ordered so. */
  #nearMeText({ queries: { query } }: ToolsView, words: MapToolsDictionary): string {
    const isSo = this.#nearest && query.text === this.#nearest && query.sort === 'distance';
    return isSo ? translate(words, 'nearMeFound', { name: this.#nearest }) : '';
  }

  readonly #onStreetMap = (): void => {
    this.#tiles.toggle();
    if (this.#tiles.state === 'asking') this.#focus('.consent');
  };

  #drawConsent(words: MapToolsDictionary) {
    const { source, state } = this.#tiles;
    if (state !== 'asking' || !source) return nothing;
    const back = () => this.#focus('.street');
    return consentBox({
      words,
      host: source.host,
      mayRemember: true,
      onAllow: (remember) => {
        this.#tiles.allow(remember);
        back();
      },
      onRefuse: () => {
        this.#tiles.refuse();
        back();
      },
    });
  }

  readonly #onNarrow = (event: Event): void => {
    this.#isNarrowed = (event.target as HTMLInputElement).checked;
    if (!this.#isNarrowed) this.#host.narrowTo(undefined);
    this.#map.redraw();
  };

  /** The list follows the map where the reader wants it so. */
  #narrow(picture: MapPicture, [left, top, right, bottom]: Box): void {
    if (!this.#isNarrowed) return;
    const seen = picture.areas.filter(({ box }) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top);
    // a drawing cannot ask for another one before it is done
    queueMicrotask(() => this.#host.narrowTo(seen.map(({ key }) => key)));
  }

  /** The device is asked when the button is pressed, and never before; the nearest town goes into the search box. */
  #findMe({ reader, queries }: ToolsView): void {
    const say = (hasFailed: boolean) => {
      this.#nearMeFailed = hasFailed;
      this.#map.redraw();
    };
    // a second failure is said again
    say(false);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const [nearest] = [...reader.dataset.municipalities].sort((a, b) => kilometres(a, coords) - kilometres(b, coords));
        if (!nearest) return say(true);
        this.#nearest = nearest.name;
        queries.change({ text: nearest.name, sort: 'distance' });
      },
      () => say(true),
      { maximumAge: 600_000, timeout: 20_000 },
    );
  }

  /** The areas of the record under the pointer, or with the focus, show on the map. */
  readonly #onPoint = (event: Event): void => {
    const card = event.composedPath().find((one) => one instanceof HTMLElement && one.localName === 'article') as HTMLElement | undefined;
    const id = card?.getAttribute('aria-labelledby')?.slice('organisation-'.length);
    const record = id && this.#shown?.reader.dataset.organisations.find((one) => one.id === id);
    this.#map.pointAt(record ? townsOf(record) : []);
  };
}
