import { html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { MapToolsDictionary } from '../../../domain/i18n/map-tools-dictionary.js';

export interface MapControls {
  readonly words: MapToolsDictionary;
  readonly zoom: number;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onShowAll: () => void;
}

/** The buttons that enlarge the map; what cannot be done at present says so and keeps its place. */
export const mapControls = ({ words, zoom, onZoomIn, onZoomOut, onShowAll }: MapControls) => html`
  <div class="controls">
    ${button(words.zoomIn, '+', zoom < 64, onZoomIn)} ${button(words.zoomOut, '−', zoom > 1, onZoomOut)}
    ${button(words.wholeMap, '⤢', zoom > 1, onShowAll)}
  </div>
`;

const button = (name: string, sign: string, isPossible: boolean, onPress: () => void) =>
  html`<button
    type="button"
    aria-label=${name}
    title=${name}
    aria-disabled=${isPossible ? nothing : 'true'}
    @click=${isPossible ? onPress : undefined}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;

/** How the map is moved, for a moment, over the map that did not move. */
export const mapHint = (words: MapToolsDictionary, hint: 'wheel' | 'touch' | undefined) =>
  hint ? html`<p class="hint" aria-hidden="true">${translate(words, hint === 'wheel' ? 'wheelHint' : 'touchHint')}</p>` : nothing;
