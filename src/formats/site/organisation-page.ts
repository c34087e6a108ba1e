import type { Dictionary } from '../../domain/i18n/dictionary.js';
import { translate } from '../../domain/i18n/dictionary.js';
import { pickText } from '../../domain/i18n/pick-text.js';
import { webAddress } from '../../domain/text/web-address.js';
import { escapeHtml } from '../escape-html.js';
import { htmlContext, type Organisation } from '../html/context.js';
import type { Relations } from '../html/relations.js';
import { wholeRecord } from '../html/whole-record.js';
import type { JsonLdContext } from '../json-ld/context.js';
import { organisationNode } from '../json-ld/organisation-node.js';
import { listPath, organisationPath, relativePath } from '../permalinks.js';
import type { SiteContext } from './context.js';
import { languageLinks, page } from './page.js';

/** A function that writes the page of one organisation in a language; what all pages share is found once. */
export function organisationPages(
  dictionary: Dictionary,
  relations: Relations,
  jsonLd: JsonLdContext,
  site: SiteContext,
): (record: Organisation) => string {
  const { dataset, layout, base } = site;
  const language = dictionary.$code;
  const context = htmlContext(dataset, {
    dictionary,
    today: site.today,
    headingLevel: 1,
    showUnconfirmed: site.showUnconfirmed,
    // every page of an organisation lies in the same folder
    permalink: (id) => `${encodeURIComponent(id)}.html`,
    ...(base !== undefined && { base }),
  });
  const region = pickText(dataset.name, language)?.text ?? layout.id;
  const notice = dataset.invented ? `<p><strong>${escapeHtml(translate(dictionary, 'inventedNotice'))}</strong></p>` : '';
  return (record) => {
    const path = (tag: string) => organisationPath(layout, tag, record.id);
    const back = relativePath(path(language), listPath(layout, language));
    const isDissolved = record.status === 'dissolved';
    return page(
      {
        dictionary,
        title: `${record.name} – ${region}`,
        description: pickText(record.purpose, language),
        path,
        jsonLd: isDissolved ? undefined : { '@context': 'https://schema.org', ...organisationNode(record, jsonLd) },
        body: [
          `<header><p><a href="${back}">${escapeHtml(translate(dictionary, 'back'))}</a></p></header>`,
          `<main>${notice}`,
          wholeRecord(record, relations, context),
          '</main>',
          footer(path, dictionary, site),
        ].join('\n'),
      },
      site,
    );
  };
}

/** The other languages, and the attributions that must stay with the data. */
function footer(path: (language: string) => string, dictionary: Dictionary, site: SiteContext): string {
  const attributions = (site.dataset.attributions ?? []).map(({ text, url }) => {
    const address = url === undefined ? undefined : webAddress(url);
    return address ? `<a href="${escapeHtml(address.href)}">${escapeHtml(text)}</a>` : escapeHtml(text);
  });
  const sources = attributions.length
    ? `<p>${escapeHtml(translate(dictionary, 'attribution'))}: <bdi lang="de">${attributions.join(' · ')}</bdi></p>`
    : '';
  return `<footer>${languageLinks(path, dictionary.$code, site)}${sources}</footer>`;
}
