import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import { commaIn } from '../../../domain/time/format-meeting-time.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import type { CalendarReader } from '../calendar-reader.js';
import { meetingTitle } from '../meeting-card/meeting-link.js';
import { isChanged, statusWord } from '../meeting-card/meeting-status.js';

/**
 * A link of a month to one date of a meeting: its time, its title, in words what has changed, and for those who hear it
 * the day that it stands under.
 */
export function monthLink(occurrence: Occurrence, reader: CalendarReader, day: string, clock = ''): TemplateResult {
  const title = pickText(occurrence.meeting.title, reader.locale);
  const follow = (event: MouseEvent) => reader.permalink.open(occurrence.id, event);
  const dayText = commaIn(reader.dictionary) + day;
  const href = reader.permalink.href(occurrence.id);
  // one template instead of four for what nearly all are
  if (clock && title && !isChanged(occurrence))
    return html`<a part="meeting" href=${href} data-id=${occurrence.id} @click=${follow}
      ><span class="at">${clock}</span> <span lang=${title.lang} dir=${title.dir}>${title.text}</span
      ><span class="hidden-text">${dayText}</span></a
    >`;
  const changed = isChanged(occurrence) ? html`<span class="word">${statusWord(occurrence, reader.dictionary)}:</span> ` : nothing;
  return html`<a part="meeting" href=${href} data-id=${occurrence.id} @click=${follow}
    >${clock ? html`<span class="at">${clock}</span> ` : nothing}${changed}${meetingTitle(occurrence, reader)}<span class="hidden-text"
      >${dayText}</span
    ></a
  >`;
}
