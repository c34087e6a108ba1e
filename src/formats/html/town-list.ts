import type { DrawnArea } from '../../domain/geo/map-picture.js';
import { direction } from '../../domain/i18n/direction.js';
import { translatePlural } from '../../domain/i18n/dictionary.js';
import { escapeHtml } from '../escape-html.js';
import { organisationAnchor, townAnchor } from '../permalinks.js';
import type { HtmlContext, Organisation } from './context.js';

/** What the areas of a map lead to: each town with links to all that are in it, who are in several towns in each of them. */
export function townList(
  areas: readonly DrawnArea[],
  inArea: (key: string) => readonly Organisation[],
  { dictionary, locale }: HtmlContext,
): string {
  const entries = areas.flatMap(({ key, name }) => {
    const records = inArea(key);
    if (!records.length) return [];
    const count = escapeHtml(translatePlural(dictionary, 'results', records.length));
    return `<li id="${escapeHtml(townAnchor(key))}"><bdi lang="de">${escapeHtml(name)}</bdi> (${count}): ${records.map(linkTo).join(' · ')}</li>`;
  });
  return entries.length ? `<ul class="bruecke-towns" lang="${locale}" dir="${dictionary.$dir}">\n${entries.join('\n')}\n</ul>` : '';
}

const linkTo = ({ id, name, nameLanguage = 'de' }: Organisation): string =>
  `<a href="#${escapeHtml(organisationAnchor(id))}" lang="${escapeHtml(nameLanguage)}" dir="${direction(nameLanguage)}">${escapeHtml(name)}</a>`;
