import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { localized } from './pieces.js';
import { section } from './section.js';
import { sourceLink } from './source-link.js';

/** All sources, where there are several, and what is known of the record beside them. */
export function sourcesSection({ provenance }: Organisation, context: HtmlContext): string {
  const note = localized(provenance.note, context);
  if (provenance.sources.length < 2 && !note) return '';
  const dated = (date: string) => ` (${escapeHtml(context.dateText(date))})`;
  const items = provenance.sources.map((source) => `<li>${sourceLink(source)}${source.date ? dated(source.date) : ''}</li>`);
  return section('sources', `<ul>\n${items.join('\n')}\n</ul>${note ? `\n<p>${note}</p>` : ''}`, context);
}
