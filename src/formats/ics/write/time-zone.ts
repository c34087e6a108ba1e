import { clockChanges } from '../../../domain/time/clock-changes.js';
import { dayNumber, localDate, weekdayOfNumber } from '../../../domain/time/local-time.js';
import { offsetAt } from '../../../domain/time/zone.js';
import { basicTime } from '../basic-time.js';
import { shiftedLocal } from '../shifted-local.js';
import { contentLine } from './content-line.js';

/** One change of the clocks, as VTIMEZONE says it; offsets in minutes. */
interface Observance {
  /** Local time before the change. */
  readonly start: string;
  readonly from: number;
  readonly to: number;
}

/** Changes that follow one rule, year after year. */
interface Run {
  readonly observances: Observance[];
  /** The weekdays of a month that all of them have: `-1SU`, `2SU`. */
  days: readonly string[];
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const twoDays = 172_800;

function observancesIn(timeZone: string, year: number): Observance[] {
  return clockChanges(timeZone, year).map(({ from, to, isGap }) => {
    // no zone changes its clocks twice within two days
    const before = offsetAt(timeZone, (from - twoDays) * 1_000);
    const change = (to - from) / 60;
    return { start: shiftedLocal('1970-01-01T00:00', isGap ? from : to), from: before, to: before + (isGap ? change : -change) };
  });
}

/** The ways to name a day within its month: from the end, and counted from its begin. */
function daysOf({ start }: Observance): string[] {
  const day = dayNumber(start);
  const name = weekdays[weekdayOfNumber(day)] ?? '';
  const isLast = localDate(day + 7).slice(5, 7) !== start.slice(5, 7);
  return [...(isLast ? [`-1${name}`] : []), `${Math.ceil(Number(start.slice(8, 10)) / 7)}${name}`];
}

/** What changes of one rule share beside their day. */
const kindOf = ({ start, from, to }: Observance): string => [from, to, start.slice(5, 7), start.slice(11)].join(' ');

/** Changes gathered by the rule that they follow in successive years. */
function runsOf(observances: readonly Observance[]): Run[] {
  const runs: Run[] = [];
  for (const observance of observances) {
    const isNext = ({ observances: known }: Run) =>
      Number(known.at(-1)?.start.slice(0, 4)) === Number(observance.start.slice(0, 4)) - 1 &&
      known.some((one) => kindOf(one) === kindOf(observance));
    const days = daysOf(observance);
    const run = runs.find((one) => isNext(one) && one.days.some((day) => days.includes(day)));
    if (run) {
      run.observances.push(observance);
      run.days = run.days.filter((day) => days.includes(day));
    } else runs.push({ observances: [observance], days });
  }
  return runs;
}

/** Minutes east of UTC as `+0100`; with seconds where a zone kept the time of its sun. */
function offsetText(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, ...(seconds % 60 ? [seconds % 60] : [])];
  return (minutes < 0 ? '-' : '+') + parts.map((part) => String(part).padStart(2, '0')).join('');
}

function component({ start, from, to }: Observance, rule?: string): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', basicTime(start)),
    contentLine('TZOFFSETFROM', offsetText(from)),
    contentLine('TZOFFSETTO', offsetText(to)),
    ...(rule === undefined ? [] : [contentLine('RRULE', rule)]),
    contentLine('END', name),
  ];
}

function lines({ observances, days }: Run, lastYear: number): string[] {
  const [first, last] = [observances[0], observances.at(-1)];
  if (!first || !last) return [];
  if (first === last) return component(first);
  const until = basicTime(shiftedLocal(last.start, -first.from * 60));
  const end = Number(last.start.slice(0, 4)) < lastYear ? `;UNTIL=${until}Z` : '';
  return component(first, `FREQ=YEARLY;BYMONTH=${Number(first.start.slice(5, 7))};BYDAY=${days[0]}${end}`);
}

/**
 * The lines of a VTIMEZONE that is right from `firstYear` to `lastYear`, and goes on as it is then. It is made of what
 * the machine knows of the zone, so it is as right as the machine.
 */
export function timeZoneLines(timeZone: string, firstYear: number, lastYear: number): string[] {
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, i) => firstYear - 1 + i);
  const observances = years.flatMap((year) => observancesIn(timeZone, year));
  const offset = offsetAt(timeZone, Date.UTC(firstYear - 1, 0, 1));
  const isCovered = observances[0]?.start.startsWith(String(firstYear - 1));
  // where the clocks did not change before the first meeting, the offset of that time
  const start: Observance = {
    start: `${observances.length ? String(firstYear - 1).padStart(4, '0') : '1970'}-01-01T00:00`,
    from: offset,
    to: offset,
  };
  return [
    contentLine('BEGIN', 'VTIMEZONE'),
    contentLine('TZID', timeZone),
    contentLine('X-LIC-LOCATION', timeZone),
    ...(isCovered ? [] : component(start)),
    ...runsOf(observances).flatMap((run) => lines(run, lastYear)),
    contentLine('END', 'VTIMEZONE'),
  ];
}
