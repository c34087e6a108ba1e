import type { Dataset } from '../../model/dataset.js';
import { escapeHtml } from '../escape-html.js';
import { whereNow } from '../where-now.js';
import type { HtmlContext, Organisation } from './context.js';
import { joined, localized, words } from './pieces.js';
import type { Relations } from './relations.js';
import { rhythmText } from './rhythm.js';
import { section } from './section.js';
import { timeText } from './time-text.js';

type Meeting = Dataset['meetings'][number];

const shownMeetings = 20;

/** Meetings that the organisation holds, newest first. */
export function meetingsSection(record: Organisation, relations: Relations, context: HtmlContext): string {
  const meetings = [...(relations.meetings.get(record.id) ?? [])].sort((a, b) => {
    const [first, second] = [a.start ?? '', b.start ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
  const items = meetings.slice(0, shownMeetings).map((meeting) => `<li>${meetingLine(meeting, context)}</li>`);
  return items.length ? section('meetings', `<ul>\n${items.join('\n')}\n</ul>`, context) : '';
}

function meetingLine(meeting: Meeting, context: HtmlContext): string {
  const rhythm = rhythmText(meeting, context);
  const when = !meeting.start && rhythm ? '' : timeText(meeting, context);
  const name = whereNow(meeting).place?.name;
  const place = name ? `<bdi lang="de">${escapeHtml(name)}</bdi>` : '';
  const status = meeting.status === 'cancelled' ? 'statusCancelled' : meeting.status === 'postponed' ? 'statusPostponed' : undefined;
  return joined(
    [`<strong>${localized(meeting.title, context)}</strong>`, when, rhythm, place, status ? words(context, status) : ''],
    ' · ',
  );
}
