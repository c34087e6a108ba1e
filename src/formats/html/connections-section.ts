import type { TextKey } from '../../domain/i18n/dictionary.js';
import { direction } from '../../domain/i18n/direction.js';
import { isListed } from '../../domain/search/listed.js';
import { escapeHtml } from '../escape-html.js';
import { schemaType } from '../schema-type.js';
import type { HtmlContext, Organisation } from './context.js';
import { words } from './pieces.js';
import type { Relations } from './relations.js';
import { section } from './section.js';

/** Which property of schema.org says the same. */
const properties: Readonly<Partial<Record<TextKey, string>>> = {
  partOf: 'parentOrganization',
  memberOf: 'memberOf',
  funders: 'funder',
  members: 'member',
};

/** Who it belongs to, meets at and is funded by, and who belongs to it. */
export function connectionsSection(record: Organisation, relations: Relations, context: HtmlContext): string {
  const named = (ids: readonly (string | undefined)[] = []) => ids.flatMap((id) => relations.organisations.get(id ?? '') ?? []);
  const rows: readonly (readonly [TextKey, readonly Organisation[]])[] = [
    ['partOf', named([record.partOf])],
    ['memberOf', named(record.memberOf)],
    ['hostedBy', named([record.hostedBy])],
    ['funders', named(record.funders)],
    ['members', relations.members.get(record.id) ?? []],
    ['guests', relations.guests.get(record.id) ?? []],
  ];
  const lines = rows
    .filter(([, others]) => others.length)
    .map(
      ([key, others]) => `<p>${words(context, key)}: ${others.map((other) => connection(other, properties[key], context)).join(', ')}</p>`,
    );
  return lines.length ? section('network', lines.join('\n'), context) : '';
}

/** Another organisation: a link to its page where it has one. */
function connection(other: Organisation, property: string | undefined, { permalink }: HtmlContext): string {
  const lang = other.nameLanguage ?? 'de';
  const name = `<bdi lang="${escapeHtml(lang)}" dir="${direction(lang)}"${property ? ' itemprop="name"' : ''}>${escapeHtml(other.name)}</bdi>`;
  const link = permalink && isListed(other) ? `<a href="${escapeHtml(permalink(other.id))}">${name}</a>` : name;
  return property ? `<span itemprop="${property}" itemscope itemtype="https://schema.org/${schemaType(other.kind)}">${link}</span>` : link;
}
