import { article } from './article.js';
import { connectionsSection } from './connections-section.js';
import type { HtmlContext, Organisation } from './context.js';
import { meetingsSection } from './meetings-section.js';
import { particulars } from './particulars.js';
import { localized } from './pieces.js';
import type { Relations } from './relations.js';
import { sourcesSection } from './sources-section.js';

/** All that is known of an organisation: what its card says, then what that has no room for: further facts, role, meetings, connections and sources. */
export function wholeRecord(record: Organisation, relations: Relations, context: HtmlContext): string {
  const role = localized(record.role, context);
  return article(record, context, [
    ...particulars(record, context),
    role && `<p>${role}</p>`,
    meetingsSection(record, relations, context),
    connectionsSection(record, relations, context),
    sourcesSection(record, context),
  ]);
}
