import { MeetingStatus } from '../../../model/meeting.js';
import { statusValue } from '../own-events.js';
import type { IcsEvent } from './event.js';
import { titleStatus } from './title-status.js';

type Status = MeetingStatus;

const isStatus = (text: string): text is Status => (MeetingStatus.options as readonly string[]).includes(text);

/** The status that Brücke wrote, unless somebody has changed STATUS since. */
function ownStatus(event: IcsEvent): Status | undefined {
  const own = event.text('X-BRUECKE-STATUS').toLowerCase();
  return isStatus(own) && statusValue[own] === event.text('STATUS').toUpperCase() ? own : undefined;
}

/** What Brücke puts before the title of what does not take place: one word of the dictionary. */
const withoutMark = (title: string): string => title.slice(title.indexOf(': ') + 2);

/** Whether the whole calendar says that its events are off (RFC 5546, section 3.2.5). */
const isCancellation = ({ calendar }: IcsEvent): boolean => calendar.properties.get('METHOD')?.[0]?.value.trim().toUpperCase() === 'CANCEL';

/**
 * Title and status. STATUS counts first, then the word in the title that says the same; an event without either is
 * planned, for a calendar that says nothing promises nothing.
 */
export function titleAndStatus(event: IcsEvent): { title: string; status: Status } {
  const own = event.ownId === undefined ? undefined : ownStatus(event);
  if (own) return { title: own === 'cancelled' || own === 'postponed' ? withoutMark(event.title) : event.title, status: own };
  const said = event.text('STATUS').toUpperCase();
  const { title, status } = titleStatus(event.title, said === 'CONFIRMED');
  if (said === 'CANCELLED' || (said === '' && isCancellation(event))) return { title, status: status ?? 'cancelled' };
  return { title, status: status ?? (said === 'CONFIRMED' ? 'confirmed' : 'planned') };
}
