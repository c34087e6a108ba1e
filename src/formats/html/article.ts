import { direction } from '../../domain/i18n/direction.js';
import { escapeHtml } from '../escape-html.js';
import { organisationAnchor } from '../permalinks.js';
import { schemaType } from '../schema-type.js';
import { accessLine } from './access-line.js';
import { addressLines } from './address-lines.js';
import { contactLines } from './contact-lines.js';
import type { HtmlContext, Organisation } from './context.js';
import { languagesLine } from './languages-line.js';
import { metaLine } from './meta-line.js';
import { offersLine } from './offers-line.js';
import { localized, localizedProperty, silent, termText, words } from './pieces.js';
import { slotText } from './slot-text.js';
import { trustLines } from './trust-lines.js';

/**
 * One organisation as an article with microdata: all that its card says, a paragraph for each line of the card, and
 * then `more` lines. A plain paragraph survives every CMS.
 */
export function article(record: Organisation, context: HtmlContext, more: readonly string[] = permalink(record, context)): string {
  const { base, headingLevel } = context;
  const lang = record.nameLanguage ?? 'de';
  const itemId = record.uri ?? (base === undefined ? undefined : `${base}#${organisationAnchor(record.id)}`);
  const purpose = localizedProperty('description', record.purpose, context);
  return [
    `<article id="${escapeHtml(organisationAnchor(record.id))}" itemscope itemtype="https://schema.org/${schemaType(record.kind)}"${itemId ? ` itemid="${escapeHtml(itemId)}"` : ''}>`,
    `<h${headingLevel} itemprop="name" lang="${escapeHtml(lang)}" dir="${direction(lang)}">${escapeHtml(record.name)}</h${headingLevel}>`,
    otherNames(record),
    `<p>${metaLine(record, context)}</p>`,
    purpose && `<p>${purpose}</p>`,
    ...rows(record, context),
    ...contactLines(record, context),
    ...trustLines(record, context),
    ...more,
    '</article>',
  ]
    .filter(Boolean)
    .join('\n');
}

const otherNames = ({ aliases = [], shortName }: Organisation): string =>
  [
    ...aliases.map(({ name, language }) => silent('alternateName', name, language)),
    shortName ? silent('alternateName', shortName) : '',
  ].join('');

/** The named lines of the card that have something to say. */
function rows(record: Organisation, context: HtmlContext): string[] {
  const groups = (record.targetGroups ?? []).map((id) => localized(termText(id, context), context)).join(', ');
  const lines = [
    ['offers', offersLine(record, context)],
    ['languages', languagesLine(record.languages ?? [], 'knowsLanguage', context)],
    ['targetGroups', groups],
    ...(record.slots ?? []).map((slot) => ['regularly', slotText(slot, context)] as const),
    ...addressLines(record, context).map((line) => ['address', line] as const),
    ['access', accessLine(record, context)],
  ] as const;
  return lines.filter(([, content]) => content).map(([key, content]) => `<p>${words(context, key)}: ${content}</p>`);
}

/** The link to the organisation's own page. Its name is isolated, for it may run the other way. */
function permalink(record: Organisation, context: HtmlContext): string[] {
  if (!context.permalink) return [];
  const text = `${words(context, 'more')}: \u2068${escapeHtml(record.name)}\u2069`;
  return [`<p><a itemprop="mainEntityOfPage" href="${escapeHtml(context.permalink(record.id))}">${text}</a></p>`];
}
