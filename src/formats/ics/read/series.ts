import { limits } from '../limits.js';
import { asDateOf, dateList } from './date-list.js';
import type { IcsEvent, ReadContext } from './event.js';
import { idOfDate } from './event-id.js';
import type { Draft, IcsSeries } from './ics-series.js';
import { inZone, type Moment } from '../moment.js';
import { overrideOf } from './override.js';
import { recordOf } from './record.js';
import { ruleOf } from './rule.js';
import { cutSeries, restOfSeries } from './split-series.js';
import { titleAndStatus } from './status.js';
import { timesOf, zoneOfEvent } from './times.js';

/** How often a change "from this date on" may split one event. */
const mostSplits = 50;

/** Of several versions of an event the newest: by SEQUENCE, then the one that stands last; that there were two is said. */
function newest(events: readonly IcsEvent[]): IcsEvent | undefined {
  const last = Math.max(...events.map(({ sequence }) => sequence));
  const versions = events.filter(({ sequence }) => sequence === last);
  const event = versions.at(-1);
  if (versions.length > 1) event?.warn('version-twice', event.first('RECURRENCE-ID'));
  return event;
}

/** An event that stands alone. */
function single(event: IcsEvent, context: ReadContext): Draft {
  const zone = zoneOfEvent(event, context);
  const record = recordOf(event, timesOf(event, zone, context), context);
  const date = event.recurrenceId && inZone(event.recurrenceId, zone).local;
  return { record: date === undefined ? record : { ...record, id: idOfDate(record.id, date) }, line: event.line };
}

/** The changes of single dates, the newest of each date, sorted by date. */
function changesOf(events: readonly IcsEvent[], start: Moment, zone: string | undefined): IcsSeries['changes'] {
  const byDate = new Map<string, IcsEvent[]>();
  for (const event of events) {
    const date = event.recurrenceId && asDateOf(start, event.recurrenceId, zone);
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

/** The records of all VEVENTs with one UID: as a rule one; more where single dates are other meetings. */
export function recordsOf(events: readonly IcsEvent[], context: ReadContext): Draft[] {
  const master = newest(events.filter(({ recurrenceId }) => !recurrenceId));
  const changed = events.filter(({ recurrenceId }) => recurrenceId);
  const rule = master && ruleOf(master);
  if (!master) return changed.map((event) => single(event, context));
  const zone = zoneOfEvent(master, context);
  const start = inZone(master.start, zone);
  const rdates = dateList(master, 'RDATE', start, zone);
  if (rule === undefined && rdates.length === 0) {
    const isReplaced = changed.some(({ recurrenceId }) => recurrenceId && asDateOf(start, recurrenceId, zone) === start.local);
    return [...(isReplaced ? [] : [master]), ...changed].map((event) => single(event, context));
  }
  return draftsOf(
    {
      event: master,
      record: recordOf(master, timesOf(master, zone, context), context),
      start,
      zone,
      rule,
      exdates: dateList(master, 'EXDATE', start, zone),
      rdates,
      changes: changesOf(changed, start, zone),
    },
    context,
  );
}

/** A series as records: split where a change holds from a date on. */
function draftsOf(series: IcsSeries, context: ReadContext): Draft[] {
  const drafts: Draft[] = [];
  let rest = series;
  for (let splits = 0; splits < mostSplits; splits++) {
    const found = rest.changes.find(([, event]) => event.isThisAndFuture && event !== rest.event);
    if (!found) break;
    const [date, event] = found;
    const isEnd = titleAndStatus(event).status === 'cancelled';
    const after = isEnd ? undefined : restOfSeries(rest, date, event, context);
    if (!isEnd && !after) {
      event.warn('range', event.first('RECURRENCE-ID'));
      rest = { ...rest, changes: rest.changes.map(([day, one]) => [day, one === event ? { ...one, isThisAndFuture: false } : one]) };
      continue;
    }
    if (date > rest.start.local) drafts.push(...whole(cutSeries(rest, date), context));
    else if (isEnd) drafts.push(...whole(cancelled(rest, date), context));
    if (!after) return drafts;
    rest = after;
  }
  return [...drafts, ...whole(rest, context)];
}

/** A series that is cancelled from its first date on. */
const cancelled = (series: IcsSeries, date: string): IcsSeries => ({
  ...series,
  record: { ...series.record, status: 'cancelled' },
  changes: series.changes.filter(([day]) => day !== date),
});

/** A series that needs no splitting: its record, and a record for each date with a title of its own. */
function whole(series: IcsSeries, context: ReadContext): Draft[] {
  const { event, record, rule, rdates, changes } = series;
  const title = titleAndStatus(event).title;
  // what Brücke writes of a date has the title of the series
  const isOther = (one: IcsEvent) => event.ownId === undefined && one.title !== '' && titleAndStatus(one).title !== title;
  const others = changes.filter(([, one]) => isOther(one));
  const overrides = changes.filter(([, one]) => !isOther(one)).map(([date, one]) => overrideOf(date, one, series, context));
  const exdates = [...new Set([...series.exdates, ...others.map(([date]) => date)])].sort();
  const recurrence = {
    ...(rule !== undefined && { rule }),
    ...(exdates.length && { exdates }),
    ...(rdates.length && { rdates: [...rdates] }),
    ...(overrides.length && { overrides }),
  };
  return [
    { record: rule === undefined && rdates.length === 0 ? record : { ...record, recurrence }, line: event.line },
    ...others.map(([, one]) => single(one, context)),
  ];
}
