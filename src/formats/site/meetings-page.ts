import { translate, type Dictionary } from '../../domain/i18n/dictionary.js';
import { pickText } from '../../domain/i18n/pick-text.js';
import { escapeHtml } from '../escape-html.js';
import { writeHtml } from '../html.js';
import type { Meeting } from '../html/context.js';
import type { JsonLdContext } from '../json-ld/context.js';
import { eventNode } from '../json-ld/event-node.js';
import { listPath, meetingsPath, organisationPath, relativePath } from '../permalinks.js';
import type { SiteContext } from './context.js';
import { languageLinks, page } from './page.js';

/** The page with the tag of the calendar and all meetings inside it, and what machines read beside it. */
export function meetingsPage(dictionary: Dictionary, shown: readonly Meeting[], jsonLd: JsonLdContext, site: SiteContext): string {
  const { dataset, layout, base, showUnconfirmed } = site;
  const language = dictionary.$code;
  const path = (tag: string) => meetingsPath(layout, tag);
  const fromHere = (to: string) => relativePath(path(language), to);
  const region = pickText(dataset.name, language)?.text ?? layout.id;
  const title = translate(dictionary, 'meetings');
  const list = writeHtml(dataset, {
    of: 'meeting',
    dictionary,
    today: site.today,
    headingLevel: 2,
    showUnconfirmed,
    ...(base !== undefined && { base }),
    ...(site.hasPages && { permalink: (id: string) => fromHere(organisationPath(layout, language, id)) }),
  }).output;
  return page(
    {
      dictionary,
      title: `${title} – ${region}`,
      path,
      head: [`<script type="module" src="${fromHere('bruecke/calendar.js')}"></script>`],
      jsonLd: { '@context': 'https://schema.org', '@graph': shown.map((meeting) => eventNode(meeting, jsonLd)) },
      body: `<header><p><a href="${fromHere(listPath(layout, language))}">${escapeHtml(translate(dictionary, 'back'))}</a></p></header>
<main>
<h1>${escapeHtml(title)}</h1>
<bruecke-calendar src="${fromHere(`${layout.id}.json`)}" heading-level="2"${showUnconfirmed ? ' show-unconfirmed' : ''}>
${list}</bruecke-calendar>
${languageLinks(path, language, site)}
</main>`,
    },
    site,
  );
}
