import { limits } from '../limits.js';
import { asDateOf } from './date-list.js';
import type { IcsEvent } from './event.js';
import type { IcsSeries } from './ics-series.js';
import type { Moment } from '../moment.js';
import { newest } from './version.js';

type Changes = IcsSeries['changes'];

/** The changes of single dates, the newest of each date, sorted by date: the one of its rule that `dateOf` a moment is. */
export function changesOf(events: readonly IcsEvent[], dateOf: (moment: Moment) => string): Changes {
  const byDate = new Map<string, IcsEvent[]>();
  for (const event of events) {
    const date = event.recurrenceId && dateOf(event.recurrenceId);
    if (date === undefined) continue;
    const versions = byDate.get(date);
    if (versions) versions.push(event);
    else byDate.set(date, [event]);
  }
  if (byDate.size > limits.dates) events[0]?.warn('too-many-dates', undefined, String(limits.dates));
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, limits.dates)
    .flatMap(([date, versions]) => {
      const event = newest(versions);
      return event ? [[date, event] as const] : [];
    });
}

/** `changes` with further dates that have a length of their own, where nothing else is said of them. */
export function withPeriods(
  changes: Changes,
  further: readonly IcsEvent[],
  exdates: readonly string[],
  start: Moment,
  zone: string | undefined,
): Changes {
  const gone = new Set(exdates);
  const periods = changesOf(further, (moment) => asDateOf(start, moment, zone)).filter(([date]) => !gone.has(date));
  return periods.length ? [...new Map([...periods, ...changes])].sort(([a], [b]) => (a < b ? -1 : 1)) : changes;
}
