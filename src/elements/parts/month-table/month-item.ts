import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import type { CalendarReader } from '../calendar-reader.js';
import { meetingLink } from '../meeting-card/meeting-link.js';
import { isChanged } from '../meeting-card/meeting-status.js';

/** What a month says of one date of a meeting beside its link. */
interface Beside {
  readonly clock?: string;
  /** Over how many days of the week a bar goes. */
  readonly days?: number;
  /** What stands behind the link. */
  readonly after?: unknown;
}

/**
 * An item of a month, the link to one date of a meeting: its time, its title, in words what has changed, and for those who
 * hear it the day that it stands under.
 */
export function monthItem(occurrence: Occurrence, reader: CalendarReader, day: string, beside: Beside): TemplateResult {
  const { clock, days, after } = beside;
  const { id, meeting } = occurrence;
  const title = pickText(meeting.title, reader.locale);
  // no comma: before what is hidden a space is heard
  const dayText = ` (${day})`;
  const style = days ? `--_days: ${days}` : '';
  // what nearly all are: a title in the language of the page, which a name can hold, and a name is not laid out
  const isPlain = !after && title?.lang === reader.dictionary.$code && !isChanged(occurrence);
  if (isPlain && days)
    return html`<li class="bar" .style=${style}>
      <a part="meeting" href=${reader.hrefOf(id)} data-id=${id} aria-label="${title.text}${dayText}"
        ><span dir=${title.dir}>${title.text}</span></a
      >
    </li>`;
  if (isPlain && clock)
    return html`<li>
      <a part="meeting" href=${reader.hrefOf(id)} data-id=${id} aria-label="${clock} ${title.text}${dayText}"
        ><span class="at">${clock}</span> ${title.text}</a
      >
    </li>`;
  return html`<li class=${days ? 'bar' : nothing} .style=${style}>
    ${meetingLink(
      occurrence,
      reader,
      // a space in a text of its own is not heard in every browser
      clock ? html`<span class="at">${`${clock} `}</span>` : nothing,
      html`<span class="hidden-text">${dayText}</span>`,
    )}
    ${after}
  </li>`;
}
