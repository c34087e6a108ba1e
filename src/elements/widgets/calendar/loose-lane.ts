import { html, nothing } from 'lit';
import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import { formatOccurrenceTime } from '../../../domain/time/format-occurrence-time.js';
import type { MeetingReader } from '../../parts/calendar-reader.js';
import { inPieces } from '../../parts/in-pieces.js';
import { meetingLink } from '../../parts/meeting-card/meeting-link.js';
import { otherDate } from '../../parts/meeting-card/meeting-status.js';

/** What is known to be in a time, but not on which day. */
export function looseLane(loose: readonly Occurrence[], reader: MeetingReader) {
  if (!loose.length) return nothing;
  return html`<div class="loose">
    <p class="remark">${reader.words.noDay}</p>
    <ul role="list">
      ${loose.map((one) => {
        const times = [formatOccurrenceTime(one, reader.dictionary), otherDate(one, reader.dictionary)];
        return html`<li>${meetingLink(one, reader)} <span class="remark">${inPieces(times)}</span></li>`;
      })}
    </ul>
  </div>`;
}
