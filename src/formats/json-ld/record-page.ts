import { webAddress } from '../../domain/text/web-address.js';
import { compact } from './compact.js';
import type { JsonLdContext, Node, Organisation, Value } from './context.js';

/** What is said of the record itself, not of the organisation: its page, its sources, how old it is. */
export function recordPage({ id, provenance }: Pick<Organisation, 'id' | 'provenance'>, { permalink }: JsonLdContext): Node {
  const address = permalink?.(id);
  return compact({
    '@type': 'WebPage',
    '@id': address,
    url: address,
    dateModified: provenance.modified,
    lastReviewed: provenance.verifiedOn,
    isBasedOn: provenance.sources.map(sourceNode),
  });
}

function sourceNode({ title, url, date }: Organisation['provenance']['sources'][number]): Value {
  const address = url === undefined ? undefined : webAddress(url)?.href;
  // seasons are no dates of schema.org
  const isDate = date !== undefined && !/^\d{4}-2[1-4]$/.test(date);
  return compact({ '@type': 'CreativeWork', name: title, url: address, datePublished: isDate ? date : undefined });
}
