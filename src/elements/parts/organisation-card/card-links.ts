import { html, nothing } from 'lit';
import { translate } from '../../../domain/i18n/dictionary.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import { webAddress } from '../../../domain/text/web-address.js';
import { wellFormed } from '../../../domain/text/well-formed.js';
import type { Reader } from '../words.js';

type Organisation = Searchable['organisation'];

/** What can be done with a record: open its own view, say that something is wrong. */
export function cardLinks(record: Organisation, reader: Reader) {
  const { dictionary, permalink } = reader;
  const more = permalink
    ? html`<a part="permalink" href=${permalink.href(record.id)} @click=${(event: MouseEvent) => permalink.open(record.id, event)}
        >${translate(dictionary, 'more')}<span class="hidden-text">: ${record.name}</span></a
      >`
    : nothing;
  const report = reportLink(record, reader);
  return more === nothing && report === nothing ? nothing : html`<p class="links">${more} ${report}</p>`;
}

/** A link to the page or the mailbox that the host named for errors; nothing else is ever linked. */
export function reportLink(record: Pick<Organisation, 'id' | 'name'>, { dictionary, reportTo }: Reader) {
  const href = reportAddress(record, reportTo, translate(dictionary, 'reportSubject', { name: `${record.name} (${record.id})` }));
  return href
    ? html`<a part="report" href=${href}>${translate(dictionary, 'reportError')}<span class="hidden-text">: ${record.name}</span></a>`
    : nothing;
}

function reportAddress(record: Pick<Organisation, 'id'>, reportTo: string, subject: string): string | undefined {
  if (/^[^\s@?&]+@[^\s@?&]+$/.test(reportTo)) return `mailto:${reportTo}?subject=${encodeURIComponent(wellFormed(subject))}`;
  const address = webAddress(reportTo)?.href;
  return address && `${address}${address.includes('?') ? '&' : '?'}id=${encodeURIComponent(record.id)}`;
}
