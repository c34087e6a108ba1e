import { html, nothing, svg } from 'lit';
import type { Box, MapPicture } from '../../../domain/geo/map-picture.js';
import { translate, translatePlural, type ListDictionary } from '../../../domain/i18n/dictionary.js';
import { formatNumber } from '../../../domain/i18n/format-number.js';
import type { MapDictionary } from '../../../domain/i18n/map-dictionary.js';

export interface AreaMap {
  readonly picture: MapPicture;
  /** What the map shows, in words. */
  readonly title: string;
  readonly words: MapDictionary;
  readonly dictionary: ListDictionary;
  /** Width of the drawing, and size of its letters, in pixels of the page. */
  readonly width: number;
  readonly letters: number;
  /** The part that is seen. */
  readonly seen: Box;
  /** How many records each area has, by its key. */
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  /** Areas that are pointed at elsewhere. */
  readonly near: readonly string[];
  /** The area that has the focus. */
  readonly focused: string | undefined;
  /** Address of the page with an area chosen, or no longer. */
  readonly href: (key: string) => string;
  readonly onChoose: (key: string, event: MouseEvent) => void;
  readonly onFocus: (key: string, event: FocusEvent) => void;
  /** What is drawn below the areas, and above them; the latter may stand in place of their symbols. */
  readonly below?: unknown;
  readonly above: { readonly drawn: unknown; readonly hidesSymbols: boolean } | undefined;
}

/** Radius of a circle that holds the number `count`. */
export const roundAbout = (count: number, letters: number): number => letters * (0.26 + 0.3 * String(count).length);

/**
 * Radius of the symbol for so many records, in pixels of the page: its surface grows with them, up to a limit, and it
 * grows with the map and its letters, whichever is smaller; it always holds its number.
 */
export function radius(count: number, { width, letters }: Pick<AreaMap, 'width' | 'letters'>): number {
  const wanted = Math.min(24, 9 + 3 * Math.sqrt(count)) * Math.min(width / 480, letters / 13);
  return count ? Math.max(wanted, roundAbout(count, letters)) : 0;
}

/** Municipalities as a drawing: each a link with its name and count, which is its filter; a symbol says the count, too. */
export function areaMap(map: AreaMap) {
  const { picture, seen, words, title, width, onFocus } = map;
  const [left, top, right, bottom] = seen;
  const unit = (right - left) / (width || 1);
  return html`<svg
    class="areas"
    part="map"
    viewBox="${left} ${top} ${right - left} ${bottom - top}"
    role="group"
    aria-label=${translate(words, 'map', { name: title })}
    @focusout=${(event: FocusEvent) => onFocus('', event)}
  >
    ${map.below} ${picture.context.map(({ d }) => svg`<path class="context" d=${d}></path>`)}
    ${picture.areas.map(({ key, name, d }) => link(map, key, name, d))} ${rings(map)}
    ${map.above?.hidesSymbols ? nothing : symbols(map, unit)} ${map.above?.drawn}
  </svg>`;
}

function link({ counts, chosen, words, dictionary, href, onChoose, onFocus }: AreaMap, key: string, name: string, d: string) {
  const isChosen = chosen.includes(key);
  const count = translatePlural(dictionary, 'results', counts[key] ?? 0);
  return svg`<a
    href=${href(key)}
    data-area=${key}
    aria-label=${translate(words, isChosen ? 'areaChosen' : 'area', { name, count })}
    aria-current=${isChosen ? 'true' : nothing}
    @click=${(event: MouseEvent) => onChoose(key, event)}
    @focusin=${(event: FocusEvent) => onFocus(key, event)}
  ><path class=${isChosen ? 'area chosen' : counts[key] ? 'area' : 'area empty'} d=${d}></path></a>`;
}

/** Outlines above all areas: of what is chosen, pointed at, focused. */
const rings = ({ picture, chosen, near, focused }: AreaMap) =>
  picture.areas.flatMap(({ key, d }) => [
    chosen.includes(key) || near.includes(key) ? svg`<path class="ring" d=${d}></path>` : nothing,
    key === focused ? svg`<path class="ring focus" d=${d}></path><path class="ring focus inner" d=${d}></path>` : nothing,
  ]);

function symbols(map: AreaMap, unit: number) {
  const { picture, counts, chosen, dictionary } = map;
  const size = map.letters * unit;
  return picture.areas.map(({ key, at: [x, y] }, i) => {
    const count = counts[key] ?? 0;
    const number = svg`<text class="figure key" x=${x} y=${y} dy=${count ? '0.35em' : '-0.75em'} font-size=${size}>${i + 1}</text>`;
    if (!count) return number;
    return svg`<circle class=${chosen.includes(key) ? 'symbol chosen' : 'symbol'} cx=${x} cy=${y} r=${radius(count, map) * unit}></circle>
      <text class="figure tally" x=${x} y=${y} dy="0.35em" font-size=${size}>${formatNumber(count, dictionary.$code)}</text>${number}`;
  });
}
