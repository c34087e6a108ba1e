import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import type { CalendarReader } from '../calendar-reader.js';
import { localized } from '../localized.js';
import { isChanged, isOff, statusWord } from './meeting-status.js';

/** The title of a meeting, struck through where nobody comes. */
export const meetingTitle = (occurrence: Occurrence, { locale }: CalendarReader) => {
  const title = localized(pickText(occurrence.meeting.title, locale));
  return isOff(occurrence) ? html`<s>${title}</s>` : title;
};

/** A link to one date of a meeting: in words what has changed, and its title. */
export function meetingLink(occurrence: Occurrence, reader: CalendarReader): TemplateResult {
  const { permalink, dictionary } = reader;
  const changed = isChanged(occurrence) ? statusWord(occurrence, dictionary) : '';
  return html`<a
    part="meeting"
    href=${permalink.href(occurrence.id)}
    data-id=${occurrence.id}
    @click=${(event: MouseEvent) => permalink.open(occurrence.id, event)}
    >${changed ? html`<span class="word">${changed}:</span> ` : nothing}${meetingTitle(occurrence, reader)}</a
  >`;
}
