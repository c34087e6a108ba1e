// The map of a list: loaded beside the data, drawn once the boundaries are there. The list does not wait for it.
import { html, nothing, render } from 'lit';
import type { Box } from '../../../domain/geo/map-picture.js';
import { translate, translatePlural } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { townsOf } from '../../../domain/search/towns.js';
import { focusFirst } from '../../../state/focus-first.js';
import { MapController } from '../../../state/map-controller.js';
import { PrintController } from '../../../state/print-controller.js';
import { SizeController } from '../../../state/size-controller.js';
import { LaterPart } from '../../base/later-part.js';
import { takeClick } from '../../base/take-click.js';
import { areaMap } from '../../parts/area-map/area-map.js';
import { areaMapStyles } from '../../parts/area-map/area-map.styles.js';
import type { Beside } from '../organisation-list.js';
import type { MapHost } from './map-host.js';
import { mapStageStyles } from './map-stage.styles.js';
import type { MapTools } from './map-tools.js';

/** Size of letters on the map, as a share of that of the text around. */
const small = 13 / 16;
/** Width of the map on paper, in letters of the text around: that of its styles. */
const onPaper = 26;

export class MapStage {
  readonly styles = [areaMapStyles, mapStageStyles];
  readonly #host: MapHost;
  readonly #map: MapController;
  readonly #size: SizeController;
  readonly #print: PrintController;
  readonly #later: LaterPart<typeof import('./map-tools.js')>;
  #tools: MapTools | undefined;
  #beside: Beside | undefined;
  /** The areas of the record that is pointed at in the list. */
  #near: readonly string[] = [];
  #focused: string | undefined;
  #left: string | undefined;
  /** The town whose anchor the page's address has. */
  #anchored: string | undefined;

  constructor(host: MapHost) {
    this.#host = host;
    const redraw = () => this.redraw();
    this.#map = new MapController(host);
    this.#size = new SizeController(host, redraw);
    this.#print = new PrintController(host, redraw);
    this.#later = new LaterPart({ requestUpdate: redraw }, () => import('./map-tools.js'));
    host.addEventListener('keydown', this.#onKey);
  }

  /** Sees to it that the words are those of a dictionary (its `$code`). */
  speak(code: string): void {
    this.#map.speak(code);
  }

  /** What the list has found is what the map shows. */
  take(beside: Beside): void {
    this.#beside = beside;
  }

  /** Areas to point at. */
  pointAt(areas: readonly string[]): void {
    if (areas.join() === this.#near.join()) return;
    this.#near = areas;
    this.redraw();
  }

  /** The numbers of the areas of a record, as they stand on the map in print. */
  mark(record: Searchable['organisation']) {
    const numbers = townsOf(record).map((key) => (this.#map.picture?.areas.findIndex((area) => area.key === key) ?? -1) + 1);
    const known = numbers.filter(Boolean);
    return known.length ? html`<span class="mark" aria-hidden="true">${known.join(', ')}</span>` : nothing;
  }

  /** Draws the map anew, without the list. */
  redraw(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.map');
    if (!box || !this.#beside) return;
    if (this.#later.isHere) this.#tools ??= new this.#later.part!.MapTools(this.#host, this);
    const spot = this.#tools?.focusedSpot;
    render(this.#draw(this.#beside), box, { host: this.#host });
    if (spot) this.#tools?.keepFocus(spot);
    const stage = box.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    this.#size.watch(stage, box);
    this.#tools?.watch(stage);
    this.#followAnchor(this.#beside);
    // what a map can do beyond its first picture is asked for once that is drawn
    void this.#later.part;
  }

  #draw({ reader, found, query, queries, isNarrowed, toggle }: Beside) {
    const { picture, words, hasFailed } = this.#map;
    if (!words) return nothing;
    if (hasFailed) return html`<p class="remark">${translate(words, 'mapFailed')}</p>`;
    if (!picture) return nothing;
    const counts = found?.facets.town ?? {};
    const title = pickText(reader.dataset.name, reader.locale)?.text ?? '';
    const { printing } = this.#print;
    const { text } = this.#size;
    const width = printing ? onPaper * text : this.#size.width;
    const letters = small * text;
    const own = queries.query.filters ?? {};
    const { town = [] } = own;
    const chosen = (isNarrowed ? town : query.filters?.town) ?? [];
    const whole: Box = [0, 0, picture.width, picture.height];
    const seen = printing ? whole : (this.#tools?.seen(picture) ?? whole);
    const tools = this.#tools?.draw({ picture, reader, width, letters, counts, chosen, seen, printing, found, queries });
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
          width,
          letters,
          seen,
          counts,
          chosen,
          near: this.#near,
          focused: this.#focused,
          href,
          onChoose: (key, event) => this.#choose(key, event, !town.includes(key), toggle),
          onFocus: this.#onFocus,
          below: tools?.below,
          above: tools?.above,
        })}
        ${tools?.hint}
      </div>
      ${tools?.controls}
      ${picture.attribution ? html`<p class="attribution" lang="de"><bdi dir="ltr">${picture.attribution}</bdi></p>` : nothing}
      ${tools?.after}
      <ol class="legend" aria-hidden="true">
        ${picture.areas.map(({ key, name }) => html`<li>${name}: ${translatePlural(reader.dictionary, 'results', counts[key] ?? 0)}</li>`)}
      </ol>`;
  }

  /** By keyboard the focus goes to the list that was asked for, and Esc leads back; a pointer leaves it where it is. */
  #choose(key: string, event: MouseEvent, isWanted: boolean, toggle: (group: string, value: string) => void): void {
    if (!takeClick(event)) return;
    // Firefox counts a key on a link of a drawing as a click of a pointer
    const isKey = event.detail === 0 || (event.currentTarget as Element).matches(':focus-visible');
    toggle('town', key);
    if (!isWanted || !isKey) return;
    this.#left = key;
    this.#goToList();
  }

  #goToList(): void {
    focusFirst(this.#host, '.results', '.found');
    // of what is taller than the window, a browser shows the middle
    void this.#host.updateComplete.then(() => {
      const found = this.#host.renderRoot.querySelector('.found');
      if (found && found.getBoundingClientRect().top < 0) found.scrollIntoView();
    });
  }

  /** Who comes by the anchor of a town in the adopted list is led to what is there, as links within a page do. */
  #followAnchor({ queries }: Beside): void {
    const town = queries.anchored?.filters?.town?.[0];
    if (town === this.#anchored) return;
    this.#anchored = town;
    if (!town || !queries.query.filters?.town?.includes(town)) return;
    this.#left = town;
    this.#goToList();
  }

  readonly #onSkip = (event: Event): void => {
    event.preventDefault();
    this.#goToList();
  };

  readonly #onFocus = (key: string, { target }: FocusEvent): void => {
    const focused = key && (target as Element).matches(':focus-visible') ? key : undefined;
    // a point that is drawn no longer loses the focus while the map is being drawn
    if (focused === this.#focused) return;
    this.#focused = focused;
    const area = this.#map.picture?.areas.find((one) => one.key === this.#focused);
    if (area) this.#tools?.bringIntoView(area.box);
    this.redraw();
  };

  /** Esc in the list that an area was chosen for leads back to that area. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#left === undefined || !this.#host.shadowRoot?.activeElement?.closest('.found')) return;
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-area="${CSS.escape(this.#left)}"]`)?.focus();
  };
}
