import type { Dictionary } from '../domain/i18n/dictionary.js';
import type { Dataset } from '../model/dataset.js';
import { writeHtml } from './html.js';
import { relationsOf } from './html/relations.js';
import { writeJsonLd } from './json-ld.js';
import { jsonLdContext } from './json-ld/make-context.js';
import {
  listPath,
  mapPath,
  meetingAnchor,
  meetingsPath,
  organisationFolder,
  organisationPath,
  pageFolders,
  requireSiteBase,
} from './permalinks.js';
import { shownOrganisations } from './shown-organisations.js';
import type { SiteContext, SiteOptions } from './site/context.js';
import { shownMeetings } from './shown-meetings.js';
import { listPage } from './site/list-page.js';
import { meetingsPage } from './site/meetings-page.js';
import { organisationPages } from './site/organisation-page.js';
import { pageStyle } from './site/page-style.js';
import { writeSitemap } from './sitemap.js';
import { visibleDataset } from './visible-dataset.js';
import type { Loss } from './written.js';

export type { SiteOptions } from './site/context.js';

export interface Site {
  /** The text of each file, by its path below the root of the site. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders that hold the pages of organisations, and nothing else. */
  readonly folders: readonly string[];
  readonly losses: readonly Loss[];
}

/**
 * A dataset as files for a web server, without its data file: in each language the list to put inside the tag and a
 * page with both, and the same for its meetings; with a `base` or a `folder` a page for each organisation, with a `base` canonical links and a sitemap.
 * The same input gives the same files.
 */
export function writeSite(dataset: Dataset, options: SiteOptions): Site {
  const site = siteContext(dataset, options);
  const shown = shownOrganisations(site.dataset);
  const files = new Map(site.dictionaries.flatMap((dictionary) => [...inLanguage(dictionary, shown, site)]));
  if (site.map) files.set(mapPath(site.layout), JSON.stringify(site.map));
  if (site.hasPages) files.set('pages.css', pageStyle);
  const { base } = site;
  const sitemap =
    base === undefined || !site.isIndexed
      ? undefined
      : writeSitemap(site.dataset, { ...site.layout, base, showUnconfirmed: site.showUnconfirmed });
  if (sitemap) files.set('sitemap.xml', sitemap.output);
  const jsonLd = site.hasPages && site.isIndexed ? jsonLdLosses(dataset, site) : [];
  return { files, folders: site.hasPages ? pageFolders(site.layout) : [], losses: [...jsonLd, ...(sitemap?.losses ?? [])] };
}

function jsonLdLosses(dataset: Dataset, { today, showUnconfirmed }: SiteContext): Loss[] {
  return (['organisation', 'meeting'] as const).flatMap((of) => writeJsonLd(dataset, { of, today, showUnconfirmed }).losses);
}

function siteContext(dataset: Dataset, options: SiteOptions): SiteContext {
  const { dictionaries, folder = organisationFolder, showUnconfirmed = false } = options;
  const base = options.base === undefined ? undefined : requireSiteBase(options.base);
  return {
    ...options,
    ...(base !== undefined && { base }),
    dataset: visibleDataset(dataset, ['web'], options.today, showUnconfirmed),
    layout: { id: dataset.id ?? 'data', languages: dictionaries.map(({ $code }) => $code), folder },
    showUnconfirmed,
    hasPages: base !== undefined || options.folder !== undefined,
    isIndexed: !dataset.invented || options.indexInvented === true,
  };
}

type Files = [path: string, text: string][];

function inLanguage(dictionary: Dictionary, shown: Dataset['organisations'], site: SiteContext): Files {
  const { layout, base, today, showUnconfirmed, headingLevel = 3 } = site;
  const language = dictionary.$code;
  const absolute = base === undefined ? {} : { base, permalink: (id: string) => base + organisationPath(layout, language, id) };
  const list = writeHtml(site.dataset, { dictionary, today, showUnconfirmed, headingLevel, ...absolute }).output;
  const path = listPath(layout, language);
  const files: Files = [
    [path.replace(/\.html$/, '.list.html'), list],
    [path, listPage(dictionary, shown, site)],
    ...meetingFiles(dictionary, site),
  ];
  if (!site.hasPages) return files;
  const jsonLd = jsonLdContext(site.dataset, { today, language, showUnconfirmed, ...absolute });
  const write = organisationPages(dictionary, relationsOf(site.dataset), jsonLd, site);
  return [...files, ...shown.map((record): [string, string] => [organisationPath(layout, language, record.id), write(record)])];
}

/** The list of meetings and a page with it; nothing where there are none. */
function meetingFiles(dictionary: Dictionary, site: SiteContext): Files {
  const { dataset, layout, base, today, showUnconfirmed, headingLevel = 3 } = site;
  const shown = shownMeetings(dataset);
  if (!shown.length) return [];
  const language = dictionary.$code;
  const path = meetingsPath(layout, language);
  const absolute = base === undefined ? {} : { base, permalink: (id: string) => base + organisationPath(layout, language, id) };
  const list = writeHtml(dataset, { of: 'meeting', dictionary, today, showUnconfirmed, headingLevel, ...absolute }).output;
  const permalink = base === undefined ? {} : { base, permalink: (id: string) => `${base}${path}#${meetingAnchor(id)}` };
  const jsonLd = jsonLdContext(dataset, { of: 'meeting', today, language, showUnconfirmed, ...permalink });
  return [
    [path.replace(/\.html$/, '.list.html'), list],
    [path, meetingsPage(dictionary, shown, jsonLd, site)],
  ];
}
