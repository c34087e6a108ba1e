import type { MapPicture } from '../../domain/geo/map-picture.js';
import { placeLabels } from '../../domain/geo/place-labels.js';
import { translatePlural } from '../../domain/i18n/dictionary.js';
import { townsOf } from '../../domain/search/towns.js';
import { escapeHtml } from '../escape-html.js';
import { townAnchor } from '../permalinks.js';
import type { HtmlContext, Organisation } from './context.js';
import { townList } from './town-list.js';

/** Size of letters in units of the picture: to be read on a telephone, and not too large on a desk. */
const letters = 70;

/**
 * The map of a list as a drawing that needs no script: each area with organisations is a link to its town, below it,
 * with links to each of them. It has no colours and no styles of its own, so that every policy and every page lets it stand.
 */
export function areaFigure(picture: MapPicture, shown: readonly Organisation[], context: HtmlContext): string {
  const inArea = new Map(picture.areas.map(({ key }) => [key, shown.filter((record) => townsOf(record).includes(key))]));
  const count = (key: string) => inArea.get(key)?.length ?? 0;
  const radius = (key: string) => (count(key) ? letters * (0.75 + 0.12 * Math.sqrt(count(key))) : 0);
  const places = placeLabels(
    picture.areas.map(({ at, key, name }) => ({ at, radius: radius(key), text: name })),
    { size: letters, bounds: [0, 0, picture.width, picture.height] },
  );
  const areas = picture.areas.map(({ key, name, d }) => {
    const path = `<path d="${escapeHtml(d)}" fill="transparent" stroke="currentColor" stroke-width="5"/>`;
    const label = `${name}, ${translatePlural(context.dictionary, 'results', count(key))}`;
    return count(key) ? `<a href="#${escapeHtml(townAnchor(key))}" aria-label="${escapeHtml(label)}">${path}</a>` : path;
  });
  const symbols = picture.areas.map(({ key, at: [x, y] }) =>
    count(key)
      ? `<circle cx="${x}" cy="${y}" r="${Math.round(radius(key))}" fill="none" stroke="currentColor" stroke-width="8"/><text x="${x}" y="${y}" dy="0.35em" text-anchor="middle" font-size="${letters}" font-weight="bold">${count(key)}</text>`
      : '',
  );
  const names = places.map((place, i) =>
    place
      ? `<text x="${Math.round(place.x)}" y="${Math.round(place.y)}" text-anchor="${place.anchor}" font-size="${letters}">${escapeHtml(picture.areas[i]!.name)}</text>`
      : '',
  );
  const around = picture.context.map(
    ({ d }) => `<path d="${escapeHtml(d)}" fill="none" stroke="currentColor" stroke-width="2" opacity="0.4"/>`,
  );
  return [
    '<figure class="bruecke-map">',
    `<svg viewBox="0 0 ${picture.width} ${picture.height}" width="100%" role="group" direction="ltr">`,
    ...around,
    ...areas,
    `<g aria-hidden="true" fill="currentColor" pointer-events="none">${[...symbols, ...names].join('')}</g>`,
    '</svg>',
    picture.attribution ? `<figcaption lang="de">${escapeHtml(picture.attribution)}</figcaption>` : '',
    '</figure>',
    townList(picture.areas, (key) => inArea.get(key) ?? [], context),
  ]
    .filter(Boolean)
    .join('\n');
}
