import type { Dictionary } from '../../domain/i18n/dictionary.js';
import { pickText } from '../../domain/i18n/pick-text.js';
import { escapeHtml } from '../escape-html.js';
import { writeHtml } from '../html.js';
import type { Organisation } from '../html/context.js';
import { listPath, mapPath, organisationPath, relativePath } from '../permalinks.js';
import type { SiteContext } from './context.js';
import { languageLinks, page } from './page.js';

/** The page with the tag and the list inside it, with a map where there is one; it expects the folder of dist/embed in the root of the site as `bruecke/`. */
export function listPage(dictionary: Dictionary, shown: readonly Organisation[], site: SiteContext): string {
  const { dataset, layout, base } = site;
  const language = dictionary.$code;
  const path = (tag: string) => listPath(layout, tag);
  const fromHere = (to: string) => relativePath(path(language), to);
  const title = pickText(dataset.name, language)?.text ?? layout.id;
  const list = writeHtml(dataset, {
    dictionary,
    today: site.today,
    headingLevel: 2,
    showUnconfirmed: site.showUnconfirmed,
    ...(site.map && { map: site.map }),
    ...(base !== undefined && { base }),
    ...(site.hasPages && { permalink: (id: string) => fromHere(organisationPath(layout, language, id)) }),
  }).output;
  const element = site.map ? 'map-list' : 'directory';
  const boundaries = site.map ? ` boundaries="${fromHere(mapPath(layout))}"` : '';
  return page(
    {
      dictionary,
      title,
      path,
      head: [`<script type="module" src="${fromHere(`bruecke/${element}.js`)}"></script>`],
      jsonLd: base === undefined ? undefined : itemList(shown, (id) => base + organisationPath(layout, language, id)),
      body: `<main>
<h1>${escapeHtml(title)}</h1>
<bruecke-${element} src="${fromHere(`${layout.id}.json`)}"${boundaries} heading-level="2"${site.showUnconfirmed ? ' show-unconfirmed' : ''}>
${list}</bruecke-${element}>
${languageLinks(path, language, site)}
</main>`,
    },
    site,
  );
}

/** The pages that the list leads to, in the order of the data; what stands there is said there. */
const itemList = (shown: readonly Organisation[], permalink: (id: string) => string) => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: shown.map(({ id }, i) => ({ '@type': 'ListItem', position: i + 1, url: permalink(id) })),
});
