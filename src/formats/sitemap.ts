import { withoutWeak } from '../domain/search/without-weak.js';
import type { Dataset } from '../model/dataset.js';
import { escapeHtml } from './escape-html.js';
import { listPath, meetingsPath, organisationFolder, organisationPath, requireSiteBase, type SiteLayout } from './permalinks.js';
import { shownMeetings } from './shown-meetings.js';
import { shownOrganisations } from './shown-organisations.js';
import type { Loss, Written } from './written.js';

export interface SitemapOptions {
  /** Address of the site, as https://city.example/vereine/. */
  readonly base: string;
  /** Languages of the site; several have a folder each, and each page names the others. */
  readonly languages?: readonly string[];
  /** Folder of the organisations' own pages; `organisationen` unless said. */
  readonly folder?: string;
  /** Whether records of weak sources have a page; false unless said. */
  readonly showUnconfirmed?: boolean;
}

interface Page {
  readonly path: (language: string) => string;
  readonly modified: string | undefined;
}

/** What a sitemap may hold by its protocol. */
const mostAddresses = 50_000;

/** The pages that `bruecke build --base` writes as an XML sitemap: permalinks, the day of the last change, the other languages. */
export function writeSitemap(dataset: Dataset, options: SitemapOptions): Written {
  const base = requireSiteBase(options.base);
  const { languages = ['de'], folder = organisationFolder, showUnconfirmed = false } = options;
  const layout: SiteLayout = { id: dataset.id ?? 'data', languages, folder };
  const visible = showUnconfirmed ? dataset : withoutWeak(dataset);
  const shown = shownOrganisations(visible);
  const meetings = shownMeetings(visible);
  const pages: Page[] = [
    {
      path: (language) => listPath(layout, language),
      modified: dataset.modified ?? latest(shown.map(({ provenance }) => provenance.modified)),
    },
    ...(meetings.length
      ? [
          {
            path: (language: string) => meetingsPath(layout, language),
            modified: latest(meetings.map(({ provenance }) => provenance.modified)),
          },
        ]
      : []),
    ...shown.map(({ id, provenance }) => ({
      path: (language: string) => organisationPath(layout, language, id),
      modified: provenance.modified,
    })),
  ];
  const entries = pages.flatMap((page) => languages.map((language) => entry(page, language, languages, base)));
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
  return { output: `${head}\n${entries.slice(0, mostAddresses).join('\n')}\n</urlset>\n`, losses: cutOff(entries.length - mostAddresses) };
}

function entry({ path, modified }: Page, language: string, languages: readonly string[], base: string): string {
  const address = (tag: string) => escapeHtml(base + path(tag));
  const alternates =
    languages.length > 1
      ? languages.map((tag) => `<xhtml:link rel="alternate" hreflang="${escapeHtml(tag)}" href="${address(tag)}"/>`)
      : [];
  const lines = [`<loc>${address(language)}</loc>`, ...(modified ? [`<lastmod>${escapeHtml(modified)}</lastmod>`] : []), ...alternates];
  return `<url>${lines.join('')}</url>`;
}

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const cutOff = (rest: number): Loss[] =>
  rest > 0
    ? [{ de: `Eine Sitemap fasst 50.000 Adressen; ${rest} fehlen.`, en: `A sitemap holds 50,000 addresses; ${rest} are missing.` }]
    : [];
