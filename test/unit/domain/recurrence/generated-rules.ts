import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { addDays } from '../../../../src/domain/time/add-days.js';
import { frequencies, weekdays, type RuleInput } from '../../../../src/domain/recurrence/rule.js';

/** The same numbers for the same seed, on every machine. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'];
const two = (value: number) => String(value).padStart(2, '0');

/** Rules as RFC 5545 allows them: each part where its table (section 3.3.10) has it. */
class RuleMaker {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = numbers(seed);
  }
  chance = (share: number) => this.#next() < share;
  below = (count: number) => Math.floor(this.#next() * count);
  some<T>(count: number, make: () => T): T[] {
    return [...new Set(Array.from({ length: 1 + this.below(count) }, make))];
  }
  signed = (highest: number) => (1 + this.below(highest)) * (this.chance(0.3) ? -1 : 1);

  start(isWholeDay: boolean): string {
    const date = `${1990 + this.below(60)}-${two(1 + this.below(12))}-${two(1 + this.below(28))}`;
    const clock = `${two(this.below(24))}:${two(this.below(60))}:${this.chance(0.8) ? '00' : two(this.below(60))}`;
    return isWholeDay ? date : `${date}T${clock}`;
  }

  #days(frequency: string): string[] {
    const parts: string[] = [];
    const add = (share: number, name: string, count: number, make: () => number | string) => {
      if (this.chance(share)) parts.push(`${name}=${this.some(count, make).join(',')}`);
    };
    const isYearly = frequency === 'YEARLY';
    const isShort = !['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'].includes(frequency);
    add(0.25, 'BYMONTH', 4, () => 1 + this.below(12));
    if (isYearly) add(0.15, 'BYWEEKNO', 3, () => this.signed(53));
    const hasWeeks = parts.some((part) => part.startsWith('BYWEEKNO'));
    if (isYearly || isShort) add(0.15, 'BYYEARDAY', 4, () => this.signed(366));
    if (frequency !== 'WEEKLY') add(0.3, 'BYMONTHDAY', 4, () => this.signed(31));
    const isCounted = (isYearly || frequency === 'MONTHLY') && !hasWeeks && this.chance(0.5);
    const highest = frequency === 'MONTHLY' || parts.some((part) => part.startsWith('BYMONTH=')) ? 5 : 53;
    const weekday = () => `${isCounted ? this.signed(highest) : ''}${weekdays[this.below(7)]}`;
    if (hasWeeks) parts.push(`BYDAY=${this.some(3, weekday).join(',')}`);
    else add(0.45, 'BYDAY', 3, weekday);
    return parts;
  }

  #clock(frequency: string): string[] {
    const share = ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(frequency) ? 0.35 : 0.12;
    const add = (name: string, highest: number) =>
      this.chance(share) ? [`${name}=${this.some(3, () => this.below(highest)).join(',')}`] : [];
    return [...add('BYHOUR', 24), ...add('BYMINUTE', 60), ...add('BYSECOND', 60)];
  }

  /** A day for a rule of days, else a moment in UTC (section 3.3.10); before the comparison ends. */
  #until(start: string, frequency: string): string {
    const day = addDays(start.slice(0, 10), 1 + this.below(daysOfComparison(frequency) - 3)).replaceAll('-', '');
    return start.length === 10 ? day : `${day}T${two(this.below(24))}${two(this.below(60))}00Z`;
  }

  rule(): RuleInput {
    const isWholeDay = this.chance(0.15);
    const frequency = frequencies[this.below(isWholeDay || this.chance(0.7) ? 4 : 7)]!;
    const by = [...this.#days(frequency), ...(isWholeDay ? [] : this.#clock(frequency))];
    const parts = [`FREQ=${frequency}`, ...by];
    if (this.chance(0.4)) parts.push(`INTERVAL=${1 + this.below(6)}`);
    if (by.length && this.chance(0.15)) parts.push(`BYSETPOS=${this.some(2, () => this.signed(3)).join(',')}`);
    if (this.chance(0.3)) parts.push(`WKST=${weekdays[this.below(7)]}`);
    const start = this.start(isWholeDay);
    if (this.chance(0.35)) parts.push(`COUNT=${1 + this.below(40)}`);
    else if (this.chance(0.3)) parts.push(`UNTIL=${this.#until(start, frequency)}`);
    const rrule = parts.join(';');
    const isSubDaily = frequencies.indexOf(frequency) > 3;
    const rule = { start, rrule, ...(!isWholeDay && { timeZone: isSubDaily ? 'UTC' : zones[this.below(5)]! }) };
    // two starts in three are dates that the rule gives
    const given = expandRule(
      { ...rule, rrule: parts.filter((part) => !/^(COUNT|UNTIL)/.test(part)).join(';') },
      { from: rule.start, to: '2090-12-31', limit: 2 },
    )[1];
    return given && this.chance(0.67) ? { ...rule, start: given } : rule;
  }
}

/** So many rules of a seed. */
export function generatedRules(count: number, seed: number): RuleInput[] {
  const maker = new RuleMaker(seed);
  return Array.from({ length: count }, () => maker.rule());
}

/** How many rules a test takes: a few hundred, or what RULES says. */
export const ruleCount = Number(process.env.RULES ?? 400);

/** Of each rule so many of its first dates are compared. */
export const comparedDates = 40;

/** Within so many days from its start: the others walk second by second. */
const comparedDays: Readonly<Record<string, number>> = { HOURLY: 400, MINUTELY: 20, SECONDLY: 5 };
const daysOfComparison = (frequency = ''): number => comparedDays[frequency] ?? 4_000;
export const endOfComparison = ({ start, rrule }: RuleInput): string =>
  addDays(start.slice(0, 10), daysOfComparison(/^FREQ=(\w+)/.exec(rrule)?.[1]));

/** `rrule` without its COUNT, and what that was. */
export function withoutCount(rrule: string): { readonly rrule: string; readonly count: number } {
  const count = /;COUNT=(\d+)/.exec(rrule);
  return { rrule: rrule.replace(/;COUNT=\d+/, ''), count: count ? Number(count[1]) : Infinity };
}

/** What another engine finds for a rule without COUNT, with our two conditions: the start is the first date, and counts. */
export const withStart = ({ start, rrule }: RuleInput, found: readonly string[]): string[] =>
  [...new Set([start, ...found])].sort().slice(0, Math.min(withoutCount(rrule).count, comparedDates));
