import { html, nothing, type PropertyValues } from 'lit';
import type { Searchable } from '../../../domain/search/searchable.js';
import { styledPart } from '../../base/styled-part.js';
import { OrganisationList, type Beside } from '../organisation-list.js';
import { mapListStyles } from './map-list.styles.js';

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
  static override styles = [OrganisationList.styles, mapListStyles];
  static override properties = {
    ...OrganisationList.properties,
    boundaries: {},
    layout: {},
    tiles: {},
    tileAttribution: { attribute: 'tile-attribution' },
  };

  readonly #stage = styledPart(this, () => import('./map-stage.js').then(({ MapStage }) => new MapStage(this)));

  /** Address of boundaries, GeoJSON or TopoJSON: a city's quarters in place of the municipalities of the region. */
  declare boundaries: string | undefined;
  /** Where the list stands: `beside` the map where there is room, `below` it always, or `list`: without a map. */
  declare layout: 'beside' | 'below' | 'list';

  /** A street map below the areas: `none`, `ask` (basemap.de, after a click that names it), or an address of XYZ tiles. */
  declare tiles: string | undefined;
  /** Who must be named with the tiles of an address. */
  declare tileAttribution: string;

  constructor() {
    super();
    this.layout = 'beside';
    this.tileAttribution = '';
  }

  /** What draws the map is on its way while the data is. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#isWanted && this.localeController.isReady) this.#stage.part?.speak(this.localeController.dictionary.$code);
  }

  protected override updated(): void {
    super.updated();
    if (this.#isWanted) this.#stage.part?.redraw();
  }

  /** Areas that the list is narrowed to; undefined: all. */
  narrowTo(areas: readonly string[] | undefined): void {
    if (areas?.join() === this.narrowed?.join()) return;
    this.narrowed = areas;
    this.requestUpdate();
  }

  protected override readonly mark = (record: Searchable['organisation']) =>
    this.#stage.isHere ? this.#stage.part?.mark(record) : nothing;

  protected override readonly renderBeside = (beside: Beside) => {
    if (!this.#isWanted) return nothing;
    this.#stage.part?.take(beside);
    return html`<div class="map"></div>`;
  };

  get #isWanted(): boolean {
    return this.layout !== 'list' && Boolean(this.boundaries || this.region);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bruecke-map-list': BrueckeMapList;
  }
}
