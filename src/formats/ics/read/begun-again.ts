import { dayNumber } from '../../../domain/time/local-time.js';
import type { IcsEvent, ReadContext } from './event.js';
import { givenDates } from './given-dates.js';
import { ruleOf } from './rule.js';
import { titleAndStatus } from './status.js';

/** How long an event lasts, as it says it. */
function lengthOf(event: IcsEvent): unknown {
  const end = event.moment(event.first('DTEND'));
  return end ? [dayNumber(end.local) - dayNumber(event.start.local), end.local.slice(10), end.zone] : event.text('DURATION');
}

/** What is the same where a script writes one series again: all but its day, and whether that day takes place. */
const likenessOf = (event: IcsEvent): string =>
  JSON.stringify([
    ...[event.sequence, event.text('RRULE'), event.start.local.slice(10), event.start.zone, lengthOf(event)],
    ...[titleAndStatus(event).title, event.text('LOCATION'), event.all('EXDATE').map(({ value }) => value)],
  ]);

/** An event as what changes the date of a series that it begins at. */
const asChange = (event: IcsEvent): IcsEvent => ({
  ...event,
  recurrenceId: event.start,
  first: (name) => event.first(name === 'RECURRENCE-ID' ? 'DTSTART' : name),
});

/** Those of `more` that begin at a date of the series of `first`. */
function laterOf(first: IcsEvent, more: readonly IcsEvent[], context: ReadContext): IcsEvent[] {
  const { start } = first;
  const later = more.filter((event) => event.start.local !== start.local);
  if (!later.length) return [];
  const changes = later.map((event) => [event.start.local, event] as const);
  const isGiven = givenDates({ start, zone: start.zone, rule: ruleOf(first), exdates: [], rdates: [], changes }, context);
  return later.filter((event) => isGiven(event.start.local));
}

/**
 * The events of one UID, of a series that begins again at its dates the first alone: scripts write its rule with each of
 * them. Those that are off change their date.
 */
export function writtenOnce(events: readonly IcsEvent[], context: ReadContext): IcsEvent[] {
  const alike = new Map<string, IcsEvent[]>();
  for (const event of events) {
    if (!event.first('RRULE') || event.recurrenceId) continue;
    const found = alike.get(likenessOf(event));
    if (found) found.push(event);
    else alike.set(likenessOf(event), [event]);
  }
  const instead = new Map<IcsEvent, IcsEvent[]>();
  for (const some of alike.values()) {
    const [first, ...more] = some.sort((a, b) => (a.start.local < b.start.local ? -1 : 1));
    if (!first) continue;
    const { status } = titleAndStatus(first);
    const later = laterOf(first, more, context);
    for (const event of later) instead.set(event, []);
    const changes = later.filter((event) => titleAndStatus(event).status !== status);
    instead.set(first, [first, ...changes.map(asChange)]);
  }
  return events.flatMap((event) => instead.get(event) ?? [event]);
}
