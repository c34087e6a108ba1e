import { ruleDate } from '../../../domain/recurrence/exceptions.js';
import { expansion } from '../../../domain/recurrence/expand.js';
import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import type { ReadContext } from './event.js';
import type { IcsSeries } from './ics-series.js';

type Dates = Pick<IcsSeries, 'start' | 'zone' | 'rule' | 'exdates' | 'rdates' | 'changes'>;

/** Tells whether a series has a changed date; where that costs too much, it counts as one of its dates. */
export function givenDates({ start, zone = usualZone, rule, exdates, rdates, changes }: Dates, { budget }: ReadContext) {
  const [first, last] = [changes[0]?.[0], changes.at(-1)?.[0]];
  if (first === undefined || last === undefined || budget.looks <= 0) return () => true;
  const series = { start: start.local, timeZone: zone, rrule: rule ?? 'FREQ=DAILY;COUNT=1', exdates, rdates };
  const { dates, ending, steps } = expansion(series, { from: first.slice(0, 10), to: last.slice(0, 10) });
  budget.looks -= steps + exdates.length + rdates.length;
  const known = new Set(dates);
  return (date: string): boolean => ending === 'limit' || ending === 'steps' || known.has(ruleDate(date, series) ?? '');
}
