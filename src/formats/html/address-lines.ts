import { visibleAddresses } from '../../model/visible-addresses.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined } from './pieces.js';

/** The addresses, each no more exact than it may be shown. */
export const addressLines = (record: Organisation, { showUnconfirmed }: HtmlContext): string[] =>
  visibleAddresses(record, showUnconfirmed).map(({ name, street, postalCode, locality, district }) => {
    const town = joined([property('postalCode', postalCode), property('addressLocality', locality)], ' ');
    const address = joined([property('streetAddress', street), town], ', ');
    const postal = `<span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">${address}</span>`;
    return `<bdi lang="de">${joined([escapeHtml(name ?? ''), postal, escapeHtml(district ?? '')], ', ')}</bdi>`;
  });

const property = (name: string, text: string | undefined): string => (text ? `<span itemprop="${name}">${escapeHtml(text)}</span>` : '');
