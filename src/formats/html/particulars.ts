import { direction } from '../../domain/i18n/direction.js';
import { webAddress } from '../../domain/text/web-address.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, localized, localizedProperty, termText, words } from './pieces.js';

/** What a card has no room for: other names, legal form, focus, community, and links beside the site. */
export function particulars(record: Organisation, context: HtmlContext): string[] {
  const rows = [
    ['otherNames', otherNames(record)],
    ['legalForm', german(record.legalForm)],
    [
      'filterFocus',
      joined(
        (record.focus ?? []).map((id) => localizedProperty('knowsAbout', termText(id, context), context)),
        ' · ',
      ),
    ],
    ['communities', joined((record.communities ?? []).map(german), ' · ')],
    ['furtherLinks', joined(furtherLinks(record, context), ' · ')],
  ] as const;
  return rows.filter(([, content]) => content).map(([key, content]) => `<p>${words(context, key)}: ${content}</p>`);
}

const german = (text: string | undefined): string => (text ? `<bdi lang="de">${escapeHtml(text)}</bdi>` : '');

/** Each in its own language; what the name says already is not said again. Machines read them beside the name. */
function otherNames({ aliases = [], shortName, name }: Organisation): string {
  const names = [...(shortName ? [{ name: shortName, language: undefined }] : []), ...aliases].filter((other) => other.name !== name);
  return names
    .map(({ name: text, language = 'de' }) => `<bdi lang="${escapeHtml(language)}" dir="${direction(language)}">${escapeHtml(text)}</bdi>`)
    .join(' · ');
}

/** Links of other kinds, by their label, else by where they lead; a source is named among the sources. */
const furtherLinks = ({ links = [] }: Organisation, context: HtmlContext): string[] =>
  links.flatMap(({ type, url, label }) => {
    const address = type === 'social' || type === 'document' ? webAddress(url) : undefined;
    if (!address) return [];
    const property = type === 'social' ? ' itemprop="sameAs"' : '';
    const text = localized(label, context) || `<bdi dir="ltr">${escapeHtml(address.label)}</bdi>`;
    return `<a${property} href="${escapeHtml(address.href)}">${text}</a>`;
  });
