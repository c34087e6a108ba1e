import { webAddress } from '../../domain/text/web-address.js';
import { escapeHtml } from '../escape-html.js';
import type { Organisation } from './context.js';

/** A source by its title, linked where it has an address; `property` is the attribute that says what the link is. */
export function sourceLink(source: Organisation['provenance']['sources'][number] | undefined, property = ''): string {
  if (!source) return '';
  const address = source.url === undefined ? undefined : webAddress(source.url);
  const title = `<bdi lang="de">${escapeHtml(source.title)}</bdi>`;
  return address ? `<a${property} href="${escapeHtml(address.href)}">${title}</a>` : title;
}
