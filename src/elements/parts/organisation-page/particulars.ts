import { html, nothing } from 'lit';
import { direction } from '../../../domain/i18n/direction.js';
import { translate, type Dictionary } from '../../../domain/i18n/dictionary.js';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { localized } from '../localized.js';
import { row } from '../organisation-card/row.js';
import { termLabel, type Reader } from '../words.js';

type Organisation = Searchable['organisation'];

/** What a card has no room for: other names, legal form, focus, community, and links beside the site. */
export function particulars(record: Organisation, reader: Reader<Dictionary>) {
  const rows = [
    ['otherNames', otherNames(record)],
    ['legalForm', record.legalForm ? [html`<bdi lang="de">${record.legalForm}</bdi>`] : []],
    ['filterFocus', (record.focus ?? []).map((id) => localized(termLabel(reader, id)))],
    ['communities', (record.communities ?? []).map((community) => html`<bdi lang="de">${community}</bdi>`)],
    ['furtherLinks', furtherLinks(record, reader)],
  ] as const;
  const filled = rows.filter(([, items]) => items.length);
  return filled.length ? html`<dl>${filled.map(([key, items]) => row(translate(reader.dictionary, key), list(items)))}</dl>` : nothing;
}

const list = (items: readonly unknown[]) =>
  html`<ul role="list" class="inline">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** Each in its own language; what the name says already is not said again. */
function otherNames({ aliases = [], shortName, name }: Organisation) {
  const names = [...(shortName ? [{ name: shortName, language: undefined }] : []), ...aliases];
  return names
    .filter((other) => other.name !== name)
    .map(({ name: text, language = 'de' }) => html`<bdi lang=${language} dir=${direction(language)}>${text}</bdi>`);
}

/** Links of other kinds, by their label, else by where they lead; a source is named among the sources. */
const furtherLinks = ({ links = [] }: Organisation, { locale }: Reader<Dictionary>) =>
  links.flatMap(({ type, url, label }) => {
    const address = type === 'social' || type === 'document' ? webAddress(url) : undefined;
    if (!address) return [];
    const words = pickText(label, locale);
    return html`<a href=${address.href}>${words ? localized(words) : html`<bdi dir="ltr">${address.label}</bdi>`}</a>`;
  });
