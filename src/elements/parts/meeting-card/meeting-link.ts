import { html, nothing, type TemplateResult } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import type { CalendarReader } from '../calendar-reader.js';
import { localized } from '../localized.js';
import { isChanged, isOff, statusWord, type Standing } from './meeting-status.js';

/** The title of a meeting, struck through where nobody comes. */
export const meetingTitle = (occurrence: Standing, { locale }: CalendarReader) => {
  const title = localized(pickText(occurrence.meeting.title, locale));
  return isOff(occurrence) ? html`<s>${title}</s>` : title;
};

/** A link to one date of a meeting: in words what has changed, and its title; before and after it what else stands in the link. */
export function meetingLink(occurrence: Occurrence, reader: CalendarReader, before?: unknown, after?: unknown): TemplateResult {
  const changed = isChanged(occurrence) ? html`<span class="word">${statusWord(occurrence, reader)}: </span>` : nothing;
  return html`<a part="meeting" href=${reader.hrefOf(occurrence.id)} data-id=${occurrence.id}
    >${before}${changed}${meetingTitle(occurrence, reader)}${after}</a
  >`;
}
