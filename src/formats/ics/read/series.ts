import { changesOf, withPeriods } from './changes.js';
import { asDateOf, dateList, dayReader, valuesOf } from './date-list.js';
import { datesAlone, single } from './date-alone.js';
import type { IcsEvent, ReadContext } from './event.js';
import { givenDates } from './given-dates.js';
import type { Draft, IcsSeries } from './ics-series.js';
import { inZone } from '../moment.js';
import { overrideOf } from './override.js';
import { isPeriod, periodsOf } from './periods.js';
import { recordOf } from './record.js';
import { isOver, ruleOf } from './rule.js';
import { cutSeries, endedSeries, restOfSeries } from './split-series.js';
import { titleAndStatus } from './status.js';
import { timesOf, zoneOfEvent } from './times.js';
import { newest } from './version.js';

/** How often a change "from this date on" may split one event. */
const mostSplits = 50;

/** An event without a rule; what changes its only date stands in its place. */
function changedOnce(master: IcsEvent, changes: IcsSeries['changes'], start: string, context: ReadContext): Draft[] {
  const { record, line } = single(master, context);
  const alone = (some: IcsSeries['changes']) => datesAlone(some, record.title, context);
  const only = changes.find(([date]) => date === start);
  const others = alone(changes.filter((change) => change !== only));
  return only
    ? [...alone([only]).map((draft) => ({ ...draft, record: { ...draft.record, id: record.id } })), ...others]
    : [{ record, line }, ...others];
}

/** The records of all VEVENTs with one UID: as a rule one; more where single dates are other meetings. */
export function recordsOf(events: readonly IcsEvent[], context: ReadContext): Draft[] {
  const master = newest(events.filter(({ recurrenceId }) => !recurrenceId));
  const changed = events.filter(({ recurrenceId }) => recurrenceId);
  const first = master ?? changed[0];
  if (!first) return [];
  const zone = zoneOfEvent(first, context);
  const start = inZone(first.start, zone);
  const rule = master && ruleOf(master);
  const further = master ? valuesOf(master, 'RDATE', context) : [];
  const rdates = dateList(first, further, start, zone);
  const asRuleDate = dayReader(start, rule, rdates);
  const changes = changesOf(changed, (moment) => asRuleDate(asDateOf(start, moment, zone)));
  if (!master) return datesAlone(changes, {}, context);
  if (rule === undefined && rdates.length === 0) return changedOnce(master, changes, start.local, context);
  const record = recordOf(master, timesOf(master, zone, context), context);
  if (rule !== undefined && rdates.length === 0 && master.ownId === undefined && isOver(rule, start, zone)) {
    // the start would be a date nevertheless
    master.warn('no-dates', master.first('RRULE'));
    return datesAlone(changes, record.title, context);
  }
  const said = dateList(master, valuesOf(master, 'EXDATE', context), start, zone);
  const exdates = [...new Set(said.map(asRuleDate))].sort();
  const all = withPeriods(changes, periodsOf(master, further), exdates, start, zone);
  return draftsOf({ event: master, record, start, zone, rule, exdates, rdates, changes: all }, context);
}

/** Whether a date does not take place, or is not for all to see. */
const isOff = (event: IcsEvent): boolean => event.isPrivate || titleAndStatus(event).status === 'cancelled';

/** Says which changes "from this date on" hold for one date alone. */
function warnOfRanges(changes: IcsSeries['changes']): void {
  for (const [, event] of changes) if (event.isThisAndFuture) event.warn('range', event.first('RECURRENCE-ID'));
}

/** A series that is cancelled from its first date on. */
const cancelled = (series: IcsSeries, date: string): IcsSeries => ({
  ...series,
  record: { ...series.record, status: 'cancelled' },
  changes: series.changes.filter(([day]) => day !== date),
});

/** What a change "from this date on" makes of a series that goes on, in order; undefined where it cannot be split there. */
function splitAt(series: IcsSeries, change: IcsSeries['changes'][number], context: ReadContext): IcsSeries[] | undefined {
  const [date, event] = change;
  const isWhole = date <= series.start.local;
  if (isOff(event)) return isWhole && !event.isPrivate ? [cancelled(series, date)] : undefined;
  const isGiven = givenDates({ ...series, changes: [change] }, context);
  const rest = isGiven(date) ? restOfSeries(series, date, event, context) : undefined;
  return rest && (isWhole ? [rest] : [cutSeries(series, date), rest]);
}

/** A series that ends where a change says so, and what else is said of later dates; undefined where it goes on, or at too high a cost. */
function endAt(series: IcsSeries, [date, event]: IcsSeries['changes'][number], context: ReadContext): Draft[] | undefined {
  const isWhole = date <= series.start.local;
  if (!isOff(event) || (isWhole && !event.isPrivate)) return undefined;
  const ended = isWhole ? undefined : endedSeries(series, date, context);
  if (!isWhole && !ended) return undefined;
  const later = series.changes.filter(([day, one]) => day > date && !isPeriod(one) && !isOff(one));
  warnOfRanges(later);
  return [...(ended ? whole(ended, context) : []), ...datesAlone(later, series.record.title, context)];
}

/** `series` where a change holds for its date alone, which is said. */
function withoutRange(series: IcsSeries, event: IcsEvent): IcsSeries {
  event.warn('range', event.first('RECURRENCE-ID'));
  return { ...series, changes: series.changes.map(([day, one]) => [day, one === event ? { ...one, isThisAndFuture: false } : one]) };
}

/** A series as records: split where a change holds from a date on. */
function draftsOf(series: IcsSeries, context: ReadContext): Draft[] {
  const drafts: Draft[] = [];
  let rest: IcsSeries | undefined = series;
  for (let splits = 0; rest && splits < mostSplits; splits++) {
    const found: IcsSeries['changes'][number] | undefined = rest.changes.find(([, event]) => event.isThisAndFuture);
    if (!found) break;
    const ended = endAt(rest, found, context);
    if (ended) return [...drafts, ...ended];
    const parts: IcsSeries[] = splitAt(rest, found, context) ?? [withoutRange(rest, found[1])];
    drafts.push(...parts.slice(0, -1).flatMap((part) => whole(part, context)));
    rest = parts.at(-1);
  }
  warnOfRanges(rest?.changes ?? []);
  return rest ? [...drafts, ...whole(rest, context)] : drafts;
}

/** A series that needs no splitting: its record, and a record for each date with a title of its own, or that it does not have. */
function whole(series: IcsSeries, context: ReadContext): Draft[] {
  const { event, record, rule, rdates, changes } = series;
  const { title } = titleAndStatus(event);
  const isGiven = givenDates(series, context);
  // what Brücke writes of a date has the title of the series
  const hasOwnTitle = (one: IcsEvent) =>
    event.ownId === undefined && one.title !== '' && one.title !== event.title && titleAndStatus(one).title !== title;
  const isOther = ([date, one]: IcsSeries['changes'][number]) =>
    one.isPrivate || hasOwnTitle(one) || (!isGiven(date) && titleAndStatus(one).status !== 'cancelled');
  const others = new Set(changes.filter(isOther));
  const further = new Set(rdates);
  const overrides = changes
    .filter((change) => !others.has(change))
    .map(([date, one]) => overrideOf(date, one, series, context))
    // a further date that is as long as the others needs no word
    .filter((override) => Object.keys(override).length > 1 || !further.has(override.date));
  const gone = [...others].map(([date]) => date).filter(isGiven);
  const exdates = [...new Set([...series.exdates, ...gone])].sort();
  const recurrence = {
    ...(rule !== undefined && { rule }),
    ...(exdates.length && { exdates }),
    ...(rdates.length && { rdates: [...rdates] }),
    ...(overrides.length && { overrides }),
  };
  return [
    { record: rule === undefined && rdates.length === 0 ? record : { ...record, recurrence }, line: event.line },
    ...datesAlone([...others], record.title, context),
  ];
}
