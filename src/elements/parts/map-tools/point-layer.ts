import { nothing, svg } from 'lit';
import { translate, translatePlural, type ListDictionary } from '../../../domain/i18n/dictionary.js';
import { formatNumber } from '../../../domain/i18n/format-number.js';
import type { MapToolsDictionary } from '../../../domain/i18n/map-tools-dictionary.js';
import { roundAbout } from '../area-map/area-map.js';
import type { Reader } from '../words.js';

/** A cluster or a single point as it is drawn. */
export interface DrawnPoint {
  /** In units of the picture. */
  readonly at: readonly [x: number, y: number];
  readonly count: number;
  /** What it is called: the organisation, or the town of a cluster. */
  readonly name: string;
  /** Id of the organisation, where it is one. */
  readonly record?: string;
  readonly approximate: boolean;
}

export interface PointLayer {
  readonly reader: Reader;
  readonly words: MapToolsDictionary;
  readonly points: readonly DrawnPoint[];
  /** Units in a pixel of the page. */
  readonly unit: number;
  /** Size of letters, in pixels of the page. */
  readonly letters: number;
  readonly onCluster: (point: DrawnPoint) => void;
}

const radius = (count: number, letters: number): number => Math.max(Math.min(26, 12 + 2 * Math.sqrt(count)), roundAbout(count, letters));
/** A place that is known to a quarter or a postal code only is drawn as the land around, in pixels, with "ca." in it. */
const radiusAround = (letters: number): number => Math.max(16, 1.2 * letters);
/** So much wider than what is drawn is what can be pressed, and the ring of the focus, in pixels. */
const margin = 6;

/** How far a point or cluster reaches that has the focus, in pixels. */
export const reach = (count: number, letters: number): number => (count > 1 ? radius(count, letters) : radiusAround(letters)) + margin;

/** Organisations where they are: links to their records, and clusters that come apart when they are pressed. */
export const pointLayer = (layer: PointLayer) => svg`<g class="points">${layer.points.map((point) => onePoint(layer, point))}</g>`;

function onePoint(layer: PointLayer, point: DrawnPoint) {
  if (point.count > 1) return cluster(layer, point);
  const { reader, words, unit, letters } = layer;
  const around = radiusAround(letters);
  const [x, y] = point.at;
  const name = point.approximate ? translate(words, 'about', { name: point.name }) : point.name;
  return svg`<a href=${reader.permalink?.href(point.record ?? '') ?? nothing} aria-label=${name} class="point" data-at=${point.at.join()}
    @click=${(event: MouseEvent) => reader.permalink?.open(point.record ?? '', event)}>
    <title>${name}</title>
    <circle class="target" cx=${x} cy=${y} r=${(around + (point.approximate ? margin : 0)) * unit}></circle>
    <circle class=${point.approximate ? 'pin around' : 'pin'} cx=${x} cy=${y} r=${(point.approximate ? around : 8) * unit}></circle>
    ${point.approximate ? svg`<text x=${x} y=${y} dy="0.35em" text-anchor="middle" font-size=${0.85 * letters * unit} aria-hidden="true">${words.aboutShort}</text>` : nothing}
  </a>`;
}

function cluster({ reader, unit, letters, onCluster }: PointLayer, point: DrawnPoint) {
  const [x, y] = point.at;
  const { dictionary } = reader;
  const name = clusterName(point, dictionary);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onCluster(point);
  };
  return svg`<g role="button" tabindex="0" aria-label=${name} class="point" data-at=${point.at.join()} @click=${() => onCluster(point)} @keydown=${press}>
    <title>${name}</title>
    <circle class="target" cx=${x} cy=${y} r=${reach(point.count, letters) * unit}></circle>
    <circle class="symbol cluster" cx=${x} cy=${y} r=${radius(point.count, letters) * unit}></circle>
    <text class="figure tally" x=${x} y=${y} dy="0.35em" font-size=${letters * unit} aria-hidden="true">${formatNumber(point.count, dictionary.$code)}</text>
  </g>`;
}

/** "Musterstadt, 26 organisations". */
const clusterName = ({ name, count }: DrawnPoint, dictionary: ListDictionary): string =>
  [name, translatePlural(dictionary, 'results', count)].filter(Boolean).join(dictionary.$code === 'ar' ? '، ' : ', ');
