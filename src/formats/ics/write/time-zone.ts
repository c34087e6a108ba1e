import { daysFromCivil } from '../../../domain/time/civil.js';
import { clockChanges } from '../../../domain/time/clock-changes.js';
import { daysInMonth } from '../../../domain/time/days-in-month.js';
import { dayNumber, weekdayOfNumber } from '../../../domain/time/local-time.js';
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

/** Changes that follow one rule in successive years: on one weekday, within seven days of a month. */
interface Run {
  readonly observances: Observance[];
  /** The first and the last day of the month on which one of them is. */
  first: number;
  last: number;
}

/** After so many years the calendar has shown every day on which a yearly rule can fall. */
const yearsAhead = 28;

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

const yearOf = ({ start }: Observance): number => Number(start.slice(0, 4));
const monthOf = ({ start }: Observance): number => Number(start.slice(5, 7));
const weekdayOf = ({ start }: Observance): number => weekdayOfNumber(dayNumber(start));

/** What changes of one rule share. */
const kindOf = (one: Observance): string => [one.from, one.to, monthOf(one), weekdayOf(one), one.start.slice(11)].join(' ');

/** Changes gathered by the rule that they follow in successive years. */
function runsOf(observances: readonly Observance[]): Run[] {
  const runs: Run[] = [];
  for (const observance of observances) {
    const day = Number(observance.start.slice(8, 10));
    const run = runs.find(({ observances: [one], observances: { length }, first, last }) => {
      const isNext = one && kindOf(one) === kindOf(observance) && yearOf(one) + length === yearOf(observance);
      return isNext && Math.max(last, day) - Math.min(first, day) < 7;
    });
    if (!run) runs.push({ observances: [observance], first: day, last: day });
    else {
      run.observances.push(observance);
      run.first = Math.min(run.first, day);
      run.last = Math.max(run.last, day);
    }
  }
  return runs;
}

/** The day of a run in its month: the last or the n-th of its weekday, else that weekday among seven days. */
function dayParts({ first, last }: Run, one: Observance): string {
  const weekday = weekdays[weekdayOf(one)] ?? '';
  if (monthOf(one) !== 2 && first > daysInMonth(2023, monthOf(one)) - 7) return `BYDAY=-1${weekday}`;
  const nth = Math.ceil(last / 7);
  if (first > (nth - 1) * 7) return `BYDAY=${nth}${weekday}`;
  return `BYMONTHDAY=${Array.from({ length: last - first + 1 }, (_, i) => first + i).join(',')};BYDAY=${weekday}`;
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

/** Whether a run goes on at the horizon. */
const isOpen = ({ observances }: Run, horizon: number): boolean => observances.some((one) => yearOf(one) === horizon);

/** Whether a run goes on for ever: it does at the horizon, and has for as long as the calendar takes to repeat itself. */
const isEndless = (run: Run, horizon: number): boolean => isOpen(run, horizon) && run.observances.length >= yearsAhead;

function lines(run: Run, horizon: number): string[] {
  const [first, last] = [run.observances[0], run.observances.at(-1)];
  if (!first || !last) return [];
  if (first === last) return component(first);
  const until = basicTime(shiftedLocal(last.start, -first.from * 60));
  return component(
    first,
    `FREQ=YEARLY;BYMONTH=${monthOf(first)};${dayParts(run, first)}${isEndless(run, horizon) ? '' : `;UNTIL=${until}Z`}`,
  );
}

/** So far ahead of the last year of the meetings changes are looked at; the calendar ends with 9999. */
const horizonOf = (lastYear: number): number => Math.min(lastYear + yearsAhead, 9_999);

/** All changes of a zone from the year before `firstYear` to the horizon. */
function changesAround(timeZone: string, firstYear: number, lastYear: number): Observance[] {
  const years = Array.from({ length: horizonOf(lastYear) - firstYear + 2 }, (_, i) => firstYear - 1 + i);
  return years.flatMap((year) => observancesIn(timeZone, year));
}

/**
 * The last year for which {@link timeZoneLines} are right; undefined where they hold for ever, as of all zones whose
 * changes follow a yearly rule. Those of Morocco follow the moon.
 */
export function lastRightYear(timeZone: string, firstYear: number, lastYear: number): number | undefined {
  const horizon = horizonOf(lastYear);
  const runs = runsOf(changesAround(timeZone, firstYear, lastYear));
  return runs.some((run) => isOpen(run, horizon) && !isEndless(run, horizon)) ? horizon : undefined;
}

/**
 * The lines of a VTIMEZONE that is right from `firstYear` to `lastYear` and a generation ahead, and where its changes follow
 * yearly rules for ever. It is made of what the machine knows of the zone, so it is as right as the machine.
 */
export function timeZoneLines(timeZone: string, firstYear: number, lastYear: number): string[] {
  const observances = changesAround(timeZone, firstYear, lastYear);
  const offset = offsetAt(timeZone, daysFromCivil(firstYear - 1, 1, 1) * 86_400_000);
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
    ...runsOf(observances).flatMap((run) => lines(run, horizonOf(lastYear))),
    contentLine('END', 'VTIMEZONE'),
  ];
}
