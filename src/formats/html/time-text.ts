import { onUsualClocks } from '../../domain/recurrence/usual-clocks.js';
import { formatMeetingTime } from '../../domain/time/format-meeting-time.js';
import { endOfMeeting } from '../end-of-meeting.js';
import { escapeHtml } from '../escape-html.js';
import type { HtmlContext, Meeting } from './context.js';

/** When a meeting is, as its record says it, on the clocks by which people come. */
export function timeText(meeting: Meeting, { dictionary }: HtmlContext): string {
  const [start, end] = [meeting.start, endOfMeeting(meeting)].map((local) => local && onUsualClocks(local, meeting.timeZone));
  return escapeHtml(formatMeetingTime({ start, end }, dictionary));
}
