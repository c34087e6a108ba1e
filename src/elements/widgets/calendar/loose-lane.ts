import { html, nothing } from 'lit';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { meetingLink } from '../../parts/meeting-card/meeting-link.js';

/** What is known to be in a time, but not on which day. */
export function looseLane(loose: readonly Occurrence[], reader: MeetingReader) {
  if (!loose.length) return nothing;
  return html`<div class="loose">
    <p class="remark">${reader.words.noDay}</p>
    <ul role="list">
      ${loose.map((one) => html`<li>${meetingLink(one, reader)} <span class="remark">${formatOccurrenceTime(one, reader.dictionary)}</span></li>`)}
    </ul>
  </div>`;
}
