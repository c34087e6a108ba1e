import { begunAgain } from './begun-again.js';
import { keyOf } from './event-id.js';
import type { IcsEvent, ReadContext } from './event.js';
import { versionOf } from './version.js';

/**
 * Whether several meetings have one UID, as scripts write it that count no further than 1: in one calendar, or in one
 * version, they begin at different times, or one version has different titles or places.
 */
function isShared(events: readonly IcsEvent[]): boolean {
  const said = new Map<unknown, string>();
  const isOther = (of: unknown, what: string) => {
    const before = said.get(of) ?? what;
    said.set(of, what);
    return before !== what;
  };
  return events.some((event) => {
    const { local, zone = '' } = event.start;
    const start = `${local} ${zone}`;
    const all = JSON.stringify([start, event.title, event.text('LOCATION')]);
    return isOther(event.calendar, start) || isOther(event.sequence, start) || isOther(versionOf(event), all);
  });
}

/** The events of one UID as those of each meeting; a changed date belongs to what stands before it. */
function apart(events: readonly IcsEvent[]): IcsEvent[][] {
  const meetings = new Map<string, IcsEvent[]>();
  let uid = '';
  for (const event of events) {
    if (!event.recurrenceId || !uid) uid = [event.uid, keyOf({ ...event, uid: '' }), event.text('LOCATION')].join(' ').trim();
    const own = { ...event, uid, ownId: undefined };
    const meeting = meetings.get(uid);
    if (meeting) meeting.push(own);
    else meetings.set(uid, [own]);
  }
  return [...meetings.values()];
}

/** The events of one UID, those of each meeting together; that there are several is said. */
export function meetingsOf(events: IcsEvent[], context: ReadContext): IcsEvent[][] {
  const again = begunAgain(events, context);
  const others = events.filter((event) => !again.has(event));
  const [first, ...more] = others.filter(({ recurrenceId }) => !recurrenceId);
  if (!first || !more.length || !isShared([first, ...more])) return [others];
  context.report.once('shared-uid', { line: first.line, field: 'UID' });
  return apart(others);
}
