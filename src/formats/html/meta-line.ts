import { townName, townsOf } from '../../domain/search/towns.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, localized, localizedProperty, termText, words } from './pieces.js';

/** Whether it is real and still there, where it is, what it is, since when. */
export const metaLine = (record: Organisation, context: HtmlContext): string =>
  joined(
    [
      context.dataset.invented ? `<strong>${words(context, 'invented')}</strong>` : '',
      record.status === 'dissolved' ? `<strong>${words(context, 'dissolved')}</strong>` : '',
      area(record, context),
      localized(termText(record.kind, context), context),
      record.foundedYear
        ? `<time itemprop="foundingDate" datetime="${record.foundedYear}">${words(context, 'founded', { year: record.foundedYear })}</time>`
        : '',
      record.nameIncomplete ? words(context, 'nameIncomplete') : '',
    ],
    ' · ',
  );

/** A town where it only sits is shown, but is not said to be served. */
function area(record: Organisation, context: HtmlContext): string {
  const towns = townsOf(record).map((ags) => {
    const name = escapeHtml(townName(context.dataset, ags));
    if (!record.areaServed.includes(ags)) return name;
    return `<span itemprop="areaServed" itemscope itemtype="https://schema.org/AdministrativeArea"><span itemprop="name">${name}</span></span>`;
  });
  if (towns.length) return `<bdi lang="de">${towns.join(', ')}</bdi>`;
  return record.areaText ? localizedProperty('areaServed', record.areaText, context) : localized(context.dataset.name, context);
}
