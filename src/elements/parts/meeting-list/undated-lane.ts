import { html, nothing } from 'lit';
import { pickText } from '../../../domain/i18n/pick-text.js';
import type { Searchable } from '../../../domain/search/searchable.js';
import type { MeetingReader } from '../calendar-reader.js';
import { heading } from '../heading.js';
import { localized } from '../localized.js';
import { statusLine } from '../meeting-card/meeting-card.js';
import { meetingTitle } from '../meeting-card/meeting-link.js';
import { meetingMeta } from '../meeting-card/meeting-meta.js';
import { undatedStanding } from '../meeting-card/undated-standing.js';

/** Meetings of which no date is known, with what is known instead: how often, and what the source says. */
export function undatedLane(meetings: readonly Searchable['meeting'][], reader: MeetingReader) {
  if (!meetings.length) return nothing;
  const { locale, hrefOf, words } = reader;
  return html`<section class="group undated" part="undated" aria-labelledby="undated">
    ${heading(reader.headingLevel, 'undated', words.undated)}
    <ul role="list" class="rows">
      ${meetings.map((meeting) => {
        const said = pickText(meeting.recurrence?.text ?? meeting.evidence, locale);
        const standing = undatedStanding(meeting);
        return html`<li>
          <a href=${hrefOf(meeting.id)} data-id=${meeting.id}>${meetingTitle(standing, reader)}</a>
          ${statusLine(standing, reader)} ${said ? html`<p>${localized(said)}</p>` : nothing}
          <p class="meta">${meetingMeta(meeting, undefined, reader)}</p>
        </li>`;
      })}
    </ul>
  </section>`;
}
