import { clockOfPeriod } from './clock-of-period.js';
import { completeRule } from './complete-rule.js';
import { isSubDaily, type Rule } from './rule.js';
import { earliestShownFrom, lastWithin, shownTimes } from './shown-times.js';
import { walkClock } from './walk-clock.js';
import { walkDays, type VisitPeriod } from './walk-days.js';

/**
 * Why a walk along a rule ended: the rule ends, the range does, a limit was met, or the whole calendar was seen without
 * any further date.
 */
export type Ending = 'rule' | 'range' | 'limit' | 'steps' | 'never';

/** Times that a rule gives, in seconds since 1970 by local clocks, in order, and why there are no more. */
export interface RuleTimes {
  readonly walls: number[];
  readonly ending: Ending;
  /** So many periods and times were looked at. */
  readonly steps: number;
}

/** The dates of a rule in a range, and why there are no more. */
export interface Expansion {
  readonly dates: readonly string[];
  readonly ending: Ending;
  /** So many periods and times were looked at: what the answer has cost. */
  readonly steps: number;
}

export interface Walk {
  readonly start: number;
  /** Both belong to it. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly timeZone?: string | undefined;
  /** Days, by their number, none of whose times is kept: they are counted by COUNT, not by `limit`. */
  readonly daysGone?: ReadonlySet<number> | undefined;
  /** Whether the start only belongs to the times where the rule gives it. */
  readonly ownOnly?: boolean | undefined;
}

/**
 * So many periods and times are looked at, whatever a rule says: more than the days after which the calendar repeats
 * itself, and done in some ten milliseconds.
 */
export const mostSteps = 200_000;

/** After 400 years the calendar repeats itself: a rule that has met nothing in so many periods never will. */
const periodsOfCalendar: Readonly<Record<string, number>> = { YEARLY: 400, MONTHLY: 4_800, WEEKLY: 20_871, DAILY: 146_097 };

/** So many days a period may have; shorter ones are within one. */
const mostDays: Readonly<Record<string, number>> = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7 };

/** The places in a period that BYSETPOS names, in order: of `length` from the beginning, or from the end. */
function positionsOf(bySetPos: readonly number[], length: number): number[] {
  const at = bySetPos.map((position) => (position > 0 ? position - 1 : length + position));
  return [...new Set(at)].filter((index) => index >= 0 && index < length).sort((a, b) => a - b);
}

/** Takes the times of a rule as they come, counts them, and keeps those of the range. */
class Collector {
  readonly walls: number[] = [];
  ending: Ending = 'range';
  steps = 0;
  #counted = 0;
  #idle = 0;
  /** Times that others were put off to: whoever comes to them again has been there. Few rules have any. */
  readonly putOff = new Set<number>();
  readonly #shown: (wall: number) => number;
  readonly #until: number;
  readonly #mostIdle: number;

  constructor(
    readonly rule: Rule,
    readonly walk: Walk,
  ) {
    this.#shown = shownTimes(walk.timeZone);
    this.#until = rule.until ? lastWithin(rule.until, walk.timeZone) : Infinity;
    this.#mostIdle = periodsOfCalendar[rule.frequency] ?? Infinity;
    if (walk.ownOnly) return;
    this.#counted = 1;
    this.#keep(this.#shownOnce(walk.start) ?? walk.start);
  }

  /** Whether another step may be made. */
  step(): boolean {
    if (++this.steps <= mostSteps) return true;
    this.ending = 'steps';
    return false;
  }

  /** Begins another period; false where no date can be expected of it. */
  begin(wall: number): boolean {
    if (wall > this.#until) return this.#end('rule');
    if (wall > this.walk.to) return this.#end('range');
    if (++this.#idle > this.#mostIdle) return this.#end('never');
    return this.step();
  }

  /** Takes the next time; false where it was the last. */
  take(wall: number): boolean {
    this.#idle = 0;
    if (wall < this.walk.start || (wall === this.walk.start && !this.walk.ownOnly)) return true;
    if (wall > this.#until || this.#counted === this.rule.count) return this.#end('rule');
    if (wall > this.walk.to) return this.#end('range');
    const shown = this.#shownOnce(wall);
    if (shown === undefined || shown > this.#until) return true;
    this.#counted++;
    return this.#keep(shown);
  }

  /** What the clocks show of a time; undefined where an earlier one was put off to it: the two are one date. */
  #shownOnce(wall: number): number | undefined {
    const shown = this.#shown(wall);
    if (shown !== wall) this.putOff.add(shown);
    else if (this.putOff.size && this.putOff.has(wall)) return undefined;
    return shown;
  }

  #keep(shown: number): boolean {
    if (shown < this.walk.from || shown > this.walk.to) return true;
    if (this.walk.daysGone?.has(Math.floor(shown / 86_400))) return true;
    if (this.walls.length >= this.walk.limit) return this.#end('limit');
    this.walls.push(shown);
    return true;
  }

  #end(ending: Ending): false {
    this.ending = ending;
    return false;
  }
}

/** Hands the times of one period to `collector`; false where no more are wanted. */
function takePeriod(collector: Collector, starts: readonly number[], clock: readonly number[]): boolean {
  for (const start of starts) for (const time of clock) if (!collector.take(start + time) || !collector.step()) return false;
  return true;
}

function takePositions(collector: Collector, starts: readonly number[], clock: readonly number[]): boolean {
  for (const position of positionsOf(collector.rule.bySetPos, starts.length * clock.length)) {
    const day = Math.floor(position / clock.length);
    if (!collector.take(starts[day]! + clock[position - day * clock.length]!) || !collector.step()) return false;
  }
  return true;
}

/**
 * The times of `rule` in a range. The start is always the first, and COUNT counts it, whether or not the rule would give
 * it (RFC 5545, sections 3.3.10 and 3.8.2.4). Without COUNT the walk begins at the range, not at the start.
 */
export function ruleTimes(given: Rule, walk: Walk): RuleTimes {
  const startDay = Math.floor(walk.start / 86_400);
  const rule = completeRule(given, startDay, walk.start - startDay * 86_400);
  const collector = new Collector(rule, walk);
  const clock = clockOfPeriod(rule);
  const most = clock.length * (mostDays[rule.frequency] ?? 1);
  if (rule.bySetPos.length && rule.bySetPos.every((position) => Math.abs(position) > most))
    return { walls: collector.walls, ending: 'never', steps: 0 };
  const take = rule.bySetPos.length ? takePositions : takePeriod;
  const first = rule.count === undefined ? Math.max(walk.start, earliestShownFrom(walk.from, walk.timeZone)) : walk.start;
  const visit: VisitPeriod = (starts, begin) => collector.begin(begin) && take(collector, starts, clock);
  if (isSubDaily(rule)) walkClock(rule, walk.start, first, visit);
  else walkDays(rule, startDay, Math.floor(first / 86_400), visit);
  const { walls, putOff, ending, steps } = collector;
  // times that were put off may have come to lie behind later ones
  if (putOff.size) walls.sort((a, b) => a - b);
  return { walls, ending, steps };
}
