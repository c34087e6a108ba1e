import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import { commaIn } from '../../../domain/time/format-meeting-time.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import type { CalendarReader } from '../calendar-reader.js';
import { meetingTitle } from '../meeting-card/meeting-link.js';
import { isChanged, statusWord } from '../meeting-card/meeting-status.js';

/**
 * A link of a month to one date of a meeting: its time, its title, in words what has changed, and for those who hear it
 * the day that it stands under. A click on it is heard by what holds the month.
 */
export function monthLink(occurrence: Occurrence, reader: CalendarReader, day: string, clock = ''): TemplateResult {
  const title = pickText(occurrence.meeting.title, reader.locale);
  const dayText = commaIn(reader.dictionary) + day;
  const href = reader.permalink.href(occurrence.id);
  // one template for what nearly all are: a month of hundreds is drawn in half the time
  if (clock && title && !isChanged(occurrence))
    return html`<a part="meeting" href=${href} data-id=${occurrence.id}
      ><span class="at">${clock}</span> <span lang=${title.lang} dir=${title.dir}>${title.text}</span
      ><span class="hidden-text">${dayText}</span></a
    >`;
  const changed = isChanged(occurrence) ? html`<span class="word">${statusWord(occurrence, reader.dictionary)}:</span> ` : nothing;
  return html`<a part="meeting" href=${href} data-id=${occurrence.id}
    >${clock ? html`<span class="at">${clock}</span> ` : nothing}${changed}${meetingTitle(occurrence, reader)}<span class="hidden-text"
      >${dayText}</span
    ></a
  >`;
}

/** Opens the meeting whose link was clicked: one listener for all links of a month. */
export const followMeeting =
  ({ permalink }: CalendarReader) =>
  (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLElement>('[part=meeting]');
    if (link) permalink.open(link.dataset['id']!, event);
  };
