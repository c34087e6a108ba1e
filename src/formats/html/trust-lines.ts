import { freshness } from '../../domain/time/freshness.js';
import { contested } from '../../model/contested.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, silent, words } from './pieces.js';
import { sourceLink } from './source-link.js';

/** Whether anybody confirmed the record, how old it is, from where, and of what its sources say different things. */
export const trustLines = ({ provenance }: Pick<Organisation, 'provenance'>, context: HtmlContext): string[] => [
  `<p itemprop="subjectOf" itemscope itemtype="https://schema.org/WebPage"><small>${trust(provenance, context)}</small></p>`,
  ...differing(provenance, context),
];

function trust(provenance: Organisation['provenance'], context: HtmlContext): string {
  const pieces = [
    checked(provenance.verifiedOn, context),
    provenance.asOf ? words(context, 'asOf', { date: context.dateText(provenance.asOf) }) : '',
    provenance.reliability === 'C' ? words(context, 'reliabilityC') : '',
    provenance.reliability === 'D' ? words(context, 'reliabilityD') : '',
    `${words(context, 'source')}: ${sourceLink(provenance.sources[0], ' itemprop="isBasedOn"')}`,
  ];
  return joined(pieces, ' · ') + (provenance.modified ? silent('dateModified', provenance.modified) : '');
}

function checked(verifiedOn: string | undefined, context: HtmlContext): string {
  if (!verifiedOn) return words(context, 'notVerified');
  const key = freshness(verifiedOn, context.today) === 'old' ? 'verifiedLongAgo' : 'verified';
  return `<time itemprop="lastReviewed" datetime="${escapeHtml(verifiedOn)}">${words(context, key, { date: context.dateText(verifiedOn) })}</time>`;
}

function differing(provenance: Organisation['provenance'], context: HtmlContext): string[] {
  const items = contested(provenance).map(({ value, source, asOf }) => {
    const from = joined([provenance.sources[source]?.title ?? '', asOf ? context.dateText(asOf) : ''], ', ');
    return `<li>„${escapeHtml(value)}“ (${escapeHtml(from)})</li>`;
  });
  return items.length ? [`<p>${words(context, 'sourcesDiffer')}</p>`, `<ul lang="de" dir="ltr">${items.join('')}</ul>`] : [];
}
