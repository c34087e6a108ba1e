import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import { instantOf } from '../../../domain/time/zone.js';
import { isOff } from '../../event-status.js';
import { writtenOnce } from './begun-again.js';
import { keyOf } from './event-id.js';
import type { IcsEvent, ReadContext } from './event.js';
import { titleAndStatus } from './status.js';
import { versionOf } from './version.js';

/** When an event begins: the same moment, in whatever zone it is written. */
const startOf = ({ start: { local, isDate, zone = usualZone } }: IcsEvent): string => (isDate ? local : String(instantOf(local, zone)));

/**
 * Whether several meetings have one UID, as scripts write it that count no further than 1: in one calendar, or in one
 * version, they begin at different times, or one version in a calendar has different titles or places. What is off may
 * say less.
 */
function isShared(events: readonly IcsEvent[]): boolean {
  const said = new Map<string, string>();
  const isOther = (of: readonly unknown[], what: string) => {
    const before = said.get(JSON.stringify(of)) ?? what;
    said.set(JSON.stringify(of), what);
    return before !== what;
  };
  return events.some((event) => {
    const { calendar, sequence } = event;
    const start = startOf(event);
    if (isOther(['calendar', calendar.line], start) || isOther(['sequence', sequence], start)) return true;
    const { title, status } = titleAndStatus(event);
    if (isOff({ status })) return false;
    const place = event.text('LOCATION');
    const version = [calendar.line, versionOf(event)];
    return isOther(['title', ...version], title) || (place !== '' && isOther(['place', ...version], place));
  });
}

/** The events of one UID as those of each meeting; a changed date belongs to what stands before it. */
function apart(events: readonly IcsEvent[]): IcsEvent[][] {
  const meetings = new Map<string, IcsEvent[]>();
  let meeting: IcsEvent[] | undefined;
  for (const event of events) {
    const place = event.text('LOCATION');
    const [whole, bare] = [place, ''].map((at) => JSON.stringify([startOf(event), titleAndStatus(event).title, at]));
    if (!event.recurrenceId || !meeting) meeting = meetings.get(whole ?? '');
    const uid = meeting?.[0]?.uid ?? [event.uid, keyOf({ ...event, uid: '' }), place].join(' ').trim();
    const own = { ...event, uid, ownId: undefined };
    if (meeting) {
      meeting.push(own);
      continue;
    }
    meeting = [own];
    meetings.set(whole ?? '', meeting);
    // what says no place belongs to the first
    if (bare !== undefined && !meetings.has(bare)) meetings.set(bare, meeting);
  }
  return [...new Set(meetings.values())];
}

/** The events of one UID, those of each meeting together; that there are several is said. */
export function meetingsOf(events: IcsEvent[], context: ReadContext): IcsEvent[][] {
  const once = writtenOnce(events, context);
  const [first, ...more] = once.filter(({ recurrenceId }) => !recurrenceId);
  if (!first || !more.length || !isShared([first, ...more])) return [once];
  context.report.once('shared-uid', { line: first.line, field: 'UID' });
  return apart(once);
}
