import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, localized } from './pieces.js';

type Slot = NonNullable<Organisation['slots']>[number];

/** A regular time in the words of the source, with the place, and with the hours unless the words name them: they have digits. */
export function slotText({ text, start, end, place }: Slot, context: HtmlContext): string {
  const words = localized(text, context);
  const hours = /\p{Nd}/u.test(words) ? '' : joined([start ?? '', end ?? ''], '–');
  const when = joined([words, hours ? `<bdi>${escapeHtml(hours)}</bdi>` : ''], ' ');
  return joined([when, localized(place, context)], ', ');
}
