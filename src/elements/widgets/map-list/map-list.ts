import { html, nothing, render, type PropertyValues } from 'lit';
import type { Box } from '../../../domain/geo/map-picture.js';
import { translate } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Query, SearchResult } from '../../../domain/search/search.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { townsOf } from '../../../domain/search/towns.js';
import { focusFirst } from '../../../state/focus-first.js';
import { MapController } from '../../../state/map-controller.js';
import type { QueryController } from '../../../state/query-controller.js';
import { SizeController } from '../../../state/size-controller.js';
import { LaterPart } from '../../base/later-part.js';
import { areaMap } from '../../parts/area-map/area-map.js';
import { areaMapStyles } from '../../parts/area-map/area-map.styles.js';
import type { Reader } from '../../parts/words.js';
import { OrganisationList } from '../organisation-list.js';
import { mapListStyles } from './map-list.styles.js';
import type { MapTools } from './map-tools.js';

type Organisation = Searchable['organisation'];
/** What the map is drawn from. */
type Drawn = Parameters<NonNullable<OrganisationList['renderBeside']>>;

/**
 * A map beside the list of organisations: each municipality is a link that filters the list.
 *
 * @tag bruecke-map-list
 *
 * @fires {BrueckeQueryChangeEvent} bruecke-query-change - The reader typed, chose a filter or removed one.
 * @fires {BrueckeDatasetLoadEvent} bruecke-dataset-load - Data arrived; `issues` names what was left out and why.
 * @fires {BrueckeDatasetErrorEvent} bruecke-dataset-error - Data did not arrive.
 *
 * @slot - The list as HTML, shown while loading and when loading fails, and all there is without JavaScript.
 *
 * @csspart base - The whole.
 * @csspart search - The search landmark.
 * @csspart search-label - Label of the search box.
 * @csspart search-input - The search box.
 * @csspart term-offers - Filters that typed words stand for.
 * @csspart term-offer - One of them.
 * @csspart sort - The choice of an order.
 * @csspart filter-group - One group of filters.
 * @csspart filter-chip - A chosen filter.
 * @csspart count - How many were found.
 * @csspart list - The list of results.
 * @csspart card - One organisation.
 * @csspart title - Its name.
 * @csspart meta - Where and what it is.
 * @csspart offers - What it offers.
 * @csspart languages - The languages it speaks.
 * @csspart access - How accessible its places are.
 * @csspart trust - How far to trust the record.
 * @csspart permalink - The link to a record's own view.
 * @csspart report - The link that reports an error.
 * @csspart page - The own view of a record.
 * @csspart back - The button that leads back to the list.
 * @csspart notice - A message: nothing found, loading failed, told nothing.
 * @csspart map - The map.
 * @csspart consent - The question before a street map.
 * @csspart skeleton - What stands there while loading.
 *
 * @cssprop [--bruecke-color-accent] - Links, buttons, checkboxes, areas and symbols.
 * @cssprop [--bruecke-color-on-accent] - Text on the accent colour.
 * @cssprop [--bruecke-color-surface] - Chips and messages.
 * @cssprop [--bruecke-color-line] - Lines between cards.
 * @cssprop [--bruecke-color-field-line] - Frames of fields and buttons.
 * @cssprop [--bruecke-color-warn] - "Not confirmed", "invented".
 * @cssprop [--bruecke-radius=0.5em] - Corners.
 * @cssprop [--bruecke-space=0.25em] - Unit of all distances.
 */
export class BrueckeMapList extends OrganisationList {
  static override styles = [OrganisationList.styles, areaMapStyles, mapListStyles];
  static override properties = {
    ...OrganisationList.properties,
    boundaries: {},
    layout: {},
    tiles: {},
    tileAttribution: { attribute: 'tile-attribution' },
    _near: { state: true },
    _focused: { state: true },
  };

  readonly #map = new MapController(this);
  readonly #size = new SizeController(this, '.stage');
  readonly #later = new LaterPart(this, () => import('./map-tools.js'));

  /** Address of boundaries, GeoJSON or TopoJSON: a city's quarters in place of the municipalities of the region. */
  declare boundaries: string | undefined;
  /** Where the list stands: `beside` the map where there is room, `below` it always, or `list`: without a map. */
  declare layout: 'beside' | 'below' | 'list';

  /** A street map below the areas: `none`, `ask` (basemap.de, after a click that names it), or an address of XYZ tiles. */
  declare tiles: string | undefined;
  /** Who must be named with the tiles of an address. */
  declare tileAttribution: string;

  /** The areas of the record that is pointed at in the list. */
  declare private _near: readonly string[];
  declare private _focused: string | undefined;

  #drawn: Drawn | undefined;
  #tools: MapTools | undefined;
  #left: string | undefined;

  constructor() {
    super();
    this.layout = 'beside';
    this.tileAttribution = '';
    this._near = [];
    this.addEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.localeController.isReady) this.#map.speak(this.localeController.dictionary.$code);
  }

  /** What a map can do beyond its first picture is asked for once that is drawn. */
  protected override updated(): void {
    super.updated();
    this.redraw();
    const { part } = this.#map.picture && this.layout !== 'list' && !this.#tools ? this.#later : { part: undefined };
    if (!part) return;
    // not within the drawing that asked for it
    queueMicrotask(() => {
      this.#tools ??= new part.MapTools(this);
      this.requestUpdate();
    });
  }

  /** Areas that the list is narrowed to; undefined: all. */
  narrowTo(areas: readonly string[] | undefined): void {
    if (areas?.join() === this.narrowed?.join()) return;
    this.narrowed = areas;
    this.requestUpdate();
  }

  /** Areas to point at on the map. */
  pointAt(areas: readonly string[]): void {
    if (areas.join() !== this._near.join()) this._near = areas;
  }

  protected override readonly mark = (record: Organisation) => {
    const numbers = townsOf(record).map((key) => (this.#map.picture?.areas.findIndex((area) => area.key === key) ?? -1) + 1);
    const known = numbers.filter(Boolean);
    return known.length ? html`<span class="mark" aria-hidden="true">${known.join(', ')}</span>` : nothing;
  };

  protected override renderBeside(...drawn: Drawn) {
    this.#drawn = drawn;
    return this.#map.address === undefined || this.layout === 'list' ? nothing : html`<div class="map"></div>`;
  }

  /** Draws the map anew, without the list. */
  redraw(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.map');
    if (!box || !this.#drawn) return;
    const isFirst = !box.querySelector('.stage');
    render(this.#renderMap(...this.#drawn), box, { host: this });
    // those who watch the stage look for it after a drawing of the element
    if (isFirst && box.querySelector('.stage')) queueMicrotask(() => this.requestUpdate());
  }

  #renderMap(
    reader: Reader,
    found: SearchResult<Organisation> | undefined,
    query: Query,
    queries: QueryController,
    toggle: (group: string, value: string) => void,
    all: () => readonly Organisation[],
  ) {
    const { picture, words, hasFailed } = this.#map;
    if (!words) return nothing;
    if (hasFailed) return html`<p class="remark">${translate(words, 'mapFailed')}</p>`;
    if (!picture) return nothing;
    const counts = found?.facets.town ?? {};
    const title = pickText(reader.dataset.name, reader.locale)?.text ?? '';
    const tools = this.#tools?.draw({ picture, reader, width: this.#size.width, counts, found, all, queries });
    const seen: Box = (tools && this.#tools?.seen(picture)) ?? [0, 0, picture.width, picture.height];
    const own = queries.query.filters ?? {};
    const { town = [] } = own;
    const href = (key: string) => {
      const next = town.includes(key) ? town.filter((other) => other !== key) : [...town, key];
      const { town: _town, ...others } = own;
      return queries.addressOf({ ...queries.query, filters: { ...others, ...(next.length && { town: next }) } });
    };
    return html`<a class="skip" href="#list" @click=${this.#onSkip}>${translate(words, 'skipMap')}</a>
      <div class=${tools?.hasTiles ? 'stage has-tiles' : 'stage'}>
        ${areaMap({
          picture,
          title,
          words,
          dictionary: reader.dictionary,
          width: this.#size.width,
          seen,
          counts,
          chosen: (this.narrowed ? town : query.filters?.town) ?? [],
          near: this._near,
          focused: this._focused,
          href,
          onChoose: (key, event) => this.#choose(key, event, !town.includes(key), toggle),
          onFocus: this.#onFocus,
          below: tools?.below,
          above: tools?.above,
        })}
        ${tools?.hint}
      </div>
      ${tools?.controls} ${picture.attribution ? html`<p class="attribution" lang="de">${picture.attribution}</p>` : nothing}
      ${tools?.after}`;
  }

  /** By keyboard the focus goes to the list that was asked for, and Esc leads back; a pointer leaves it where it is. */
  #choose(key: string, event: MouseEvent, isWanted: boolean, toggle: (group: string, value: string) => void): void {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Firefox counts a key on a link of a drawing as a click of a pointer
    const isKey = event.detail === 0 || (event.currentTarget as Element).matches(':focus-visible');
    toggle('town', key);
    if (!isWanted || !isKey) return;
    this.#left = key;
    focusFirst(this, '.results', '.found');
  }

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    focusFirst(this, '.results', '.found');
  };

  readonly #onFocus = (key: string, { target }: FocusEvent): void => {
    this._focused = key && (target as Element).matches(':focus-visible') ? key : undefined;
    const area = this.#map.picture?.areas.find((one) => one.key === this._focused);
    if (area) this.#tools?.bringIntoView(area.box);
  };

  /** Esc in the list that an area was chosen for leads back to that area. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#left === undefined || !this.shadowRoot?.activeElement?.closest('.found')) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-area="${CSS.escape(this.#left)}"]`)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-map-list': BrueckeMapList;
  }
}
