import { parseMoment } from '../moment.js';
import type { IcsEvent } from './event.js';

/** The version of an event, to be compared as text: SEQUENCE, then LAST-MODIFIED, then DTSTAMP. */
export function versionOf(event: IcsEvent): string {
  const stamps = ['LAST-MODIFIED', 'DTSTAMP'].map((name) => (parseMoment(event.text(name), 'UTC')?.local ?? '').padEnd(19));
  return [String(event.sequence).padStart(10, '0'), ...stamps].join(' ');
}

/** Of several versions of an event the newest, of the same version the one that stands last; that there were two is said. */
export function newest(events: readonly IcsEvent[]): IcsEvent | undefined {
  const [last] = events.map(versionOf).sort().slice(-1);
  const versions = events.filter((event) => versionOf(event) === last);
  const event = versions.at(-1);
  if (versions.length > 1) event?.warn('version-twice', event.first('RECURRENCE-ID'));
  return event;
}
