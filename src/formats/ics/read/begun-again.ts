import type { IcsEvent, ReadContext } from './event.js';
import { givenDates } from './given-dates.js';
import { ruleOf } from './rule.js';

/** What is the same where a script writes one series again. */
const likenessOf = (event: IcsEvent): string =>
  JSON.stringify([event.text('RRULE'), event.start.local.slice(10), event.start.zone, event.title, event.text('LOCATION')]);

/** Those of `events`, alike in all but their day, that begin at a date of the first of them. */
function laterOf(events: readonly IcsEvent[], context: ReadContext): IcsEvent[] {
  const [first, ...more] = [...events].sort((a, b) => (a.start.local < b.start.local ? -1 : 1));
  const later = more.filter(({ start }) => start.local !== first?.start.local);
  if (!first || !later.length) return [];
  const { start } = first;
  const changes = later.map((event) => [event.start.local, event] as const);
  const isGiven = givenDates({ start, zone: start.zone, rule: ruleOf(first), exdates: [], rdates: [], changes }, context);
  return later.filter((event) => isGiven(event.start.local));
}

/** The events that begin a series of the same UID again at one of its dates: scripts write its rule with each of them. */
export function begunAgain(events: readonly IcsEvent[], context: ReadContext): ReadonlySet<IcsEvent> {
  const alike = new Map<string, IcsEvent[]>();
  for (const event of events) {
    if (!event.first('RRULE') || event.recurrenceId) continue;
    const found = alike.get(likenessOf(event));
    if (found) found.push(event);
    else alike.set(likenessOf(event), [event]);
  }
  return new Set([...alike.values()].flatMap((some) => laterOf(some, context)));
}
