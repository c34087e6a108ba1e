import { expansion } from '../../../domain/recurrence/expand.js';
import { usualZone } from '../../../domain/recurrence/usual-zone.js';
import { secondOfDay } from '../../../domain/time/clock.js';
import { dayNumber } from '../../../domain/time/local-time.js';
import { instantOf } from '../../../domain/time/zone.js';
import { basicTime, utcOf, utcTime } from '../basic-time.js';
import type { IcsEvent, ReadContext } from './event.js';
import { idOfDate } from './event-id.js';
import type { IcsSeries } from './ics-series.js';
import { inZone, parseMoment } from '../moment.js';
import { recordOf } from './record.js';
import { isOver, ruleParts, ruleText } from './rule.js';
import { shiftedLocal } from '../shifted-local.js';
import { timesOf } from './times.js';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The last moment before `date`, as UNTIL writes it: a day, or a time in UTC. */
function untilBefore(date: string, zone: string | undefined): string {
  if (date.length === 10) return basicTime(shiftedLocal(date, -86_400));
  return utcTime(instantOf(date, zone ?? usualZone) - 1_000);
}

/** UNTIL of a series that moves by `seconds` on its clocks, to so many days later; where it is a day, by these alone. */
function untilMoved(until: string, { zone = usualZone }: IcsSeries, seconds: number, days: number): string {
  const last = parseMoment(until, zone);
  if (!last) return until;
  const local = shiftedLocal(inZone(last, zone).local, last.isDate ? days * 86_400 : seconds);
  return until.endsWith('Z') ? utcOf(local, zone) : basicTime(local);
}

/** `series` up to the day before `date`. */
export function cutSeries(series: IcsSeries, date: string): IcsSeries {
  const isBefore = (day: string) => day < date;
  const parts = series.rule === undefined ? undefined : ruleParts(series.rule);
  parts?.delete('COUNT');
  parts?.set('UNTIL', untilBefore(date, series.zone));
  return {
    ...series,
    rule: parts && ruleText(parts),
    exdates: series.exdates.filter(isBefore),
    rdates: series.rdates.filter(isBefore),
    changes: series.changes.filter(([day]) => isBefore(day)),
  };
}

/** Whether every month has a day, and the one so many days later. */
const isInEveryMonth = (day: number, days: number): boolean => Math.min(day, day + days) >= 1 && Math.max(day, day + days) <= 28;

/** Moves the weekday of a rule along, or the day of the month of `date`; false where the rule says more than can be moved. */
function moveDays(parts: Map<string, string>, date: string, days: number): boolean {
  const said = [...parts.keys()].filter((name) => name.startsWith('BY'));
  if (days === 0) return true;
  if (said.length === 0) return !/^(?:MONTH|YEAR)LY$/.test(parts.get('FREQ') ?? '') || isInEveryMonth(Number(date.slice(8, 10)), days);
  const at = weekdays.indexOf(parts.get('BYDAY') ?? '');
  if (said.length > 1 || at < 0 || parts.get('FREQ') !== 'WEEKLY') return false;
  parts.set('BYDAY', weekdays[(((at + days) % 7) + 7) % 7] ?? '');
  return true;
}

/** How many dates of a rule lie before `date`; undefined where they are too many to be counted. */
function datesBefore(rule: string, { start, zone }: IcsSeries, date: string, { budget }: ReadContext): number | undefined {
  const range = { from: start.local.slice(0, 10), to: date.slice(0, 10), limit: Infinity };
  const { dates, ending, steps } = expansion({ start: start.local, timeZone: zone, rrule: rule }, range);
  budget.steps -= steps;
  return ending === 'limit' || ending === 'steps' ? undefined : dates.filter((day) => day.slice(0, date.length) < date).length;
}

/**
 * The rule of `series` from `date` on, moved by `seconds` on the same clock; undefined where it says more than can be
 * moved honestly, such as the weekdays of a month.
 */
function ruleFrom(series: IcsSeries, date: string, seconds: number, context: ReadContext): string | undefined {
  if (series.rule === undefined) return undefined;
  const parts = ruleParts(series.rule);
  const days = dayNumber(shiftedLocal(date, seconds)) - dayNumber(date);
  if (seconds % 86_400 !== 0 && ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts.has(name))) return undefined;
  if (!moveDays(parts, date, days)) return undefined;
  if (parts.has('COUNT')) {
    const left = Number(parts.get('COUNT')) - (datesBefore(series.rule, series, date, context) ?? Infinity);
    if (left < 1) return undefined;
    parts.set('COUNT', String(left));
  }
  const until = parts.get('UNTIL');
  if (until !== undefined) parts.set('UNTIL', untilMoved(until, series, seconds, days));
  return ruleText(parts);
}

/** Whether splitting series has cost the file's share; the first time an issue says so. */
function isSpent({ event }: IcsSeries, { budget, report }: ReadContext): boolean {
  if (budget.steps > 0) return false;
  report.once('too-costly', { line: event.line, record: event.title || event.uid, field: 'RRULE' });
  return true;
}

/** Whether the rule of `series` has no date from `date` on. */
function hasEnded({ rule = '', ...series }: IcsSeries, date: string, context: ReadContext): boolean {
  if (isOver(rule, { ...series.start, local: date }, series.zone)) return true;
  const count = ruleParts(rule).get('COUNT');
  return count !== undefined && Number(count) <= (datesBefore(rule, { rule, ...series }, date, context) ?? Infinity);
}

/** `series` without its dates from `date` on; undefined where that costs too much. */
export function endedSeries(series: IcsSeries, date: string, context: ReadContext): IcsSeries | undefined {
  if (isSpent(series, context)) return undefined;
  const cut = cutSeries(series, date);
  return hasEnded(series, date, context) ? { ...cut, rule: series.rule } : cut;
}

/** Whether a change has a rule of its own: of its dates nobody knows which the series still has. */
const hasOtherRule = (event: IcsEvent, series: IcsSeries): boolean => !['', series.event.text('RRULE')].includes(event.text('RRULE'));

/** `series` from `date` on, as `event` changes it; undefined where its rule cannot be moved like that, or at too high a cost. */
export function restOfSeries(series: IcsSeries, date: string, event: IcsEvent, context: ReadContext): IcsSeries | undefined {
  const { zone } = series;
  const start = inZone(event.start, zone);
  if (start.isDate !== series.start.isDate || hasOtherRule(event, series) || isSpent(series, context)) return undefined;
  const seconds = (dayNumber(start.local) - dayNumber(date)) * 86_400 + secondOfDay(start.local) - secondOfDay(date);
  const rule = ruleFrom(series, date, seconds, context);
  if (rule === undefined) return undefined;
  context.budget.steps -= series.exdates.length + series.rdates.length + series.changes.length;
  const record = recordOf(event, timesOf(event, zone, context), context);
  const moved = (days: readonly string[]) => days.filter((day) => day > date).map((day) => shiftedLocal(day, seconds));
  return {
    event,
    record: date > series.start.local ? { ...record, id: idOfDate(series.record.id, date) } : record,
    start,
    zone,
    rule,
    exdates: moved(series.exdates),
    rdates: moved(series.rdates),
    changes: series.changes.filter(([day]) => day > date).map(([day, one]) => [shiftedLocal(day, seconds), one]),
  };
}
