import { remembered } from '../remembered.js';
import { daysInMonth } from '../time/days-in-month.js';
import { frequencies, weekdays, type Frequency, type Rule, type Until, type WeekdayInRule } from './rule.js';

/** A part of a rule that cannot be read, as it is written. */
export type Unreadable = string;

type Draft = { -readonly [K in keyof Rule]: Rule[K] };

/** No rule is as long as this; the JSON Schema says the same. */
const longest = 2_000;

const numberLists = {
  BYSECOND: { key: 'bySecond', lowest: 0, highest: 60, isSigned: false },
  BYMINUTE: { key: 'byMinute', lowest: 0, highest: 59, isSigned: false },
  BYHOUR: { key: 'byHour', lowest: 0, highest: 23, isSigned: false },
  BYMONTHDAY: { key: 'byMonthDay', lowest: 1, highest: 31, isSigned: true },
  BYYEARDAY: { key: 'byYearDay', lowest: 1, highest: 366, isSigned: true },
  BYWEEKNO: { key: 'byWeekNo', lowest: 1, highest: 53, isSigned: true },
  BYMONTH: { key: 'byMonth', lowest: 1, highest: 12, isSigned: false },
  BYSETPOS: { key: 'bySetPos', lowest: 1, highest: 366, isSigned: true },
} as const;

/** The integer in `text`; undefined where it is none, or lies outside. */
function integerIn(text: string, lowest: number, highest: number, isSigned: boolean): number | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  const size = isSigned ? Math.abs(value) : value;
  return size >= lowest && size <= highest ? value : undefined;
}

/** A number that RFC 5545 sets no limit: the calendar ends long before this one. 0 where it cannot be read. */
const numberOf = (text: string): number => Math.min(integerIn(text, 1, Infinity, false) ?? 0, 1e12);

/** Each item of a list once, in order; undefined where one cannot be read. */
function listOf(text: string, read: (item: string) => number | undefined): number[] | undefined {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const value = read(item);
    if (value === undefined) return undefined;
    values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

function readWeekday(item: string): WeekdayInRule | undefined {
  const weekday = weekdays.indexOf(item.slice(-2) as (typeof weekdays)[number]);
  const ordinal = item.length === 2 ? 0 : integerIn(item.slice(0, -2), 1, 53, true);
  return weekday < 0 || ordinal === undefined ? undefined : { weekday, ordinal };
}

/** Each weekday of a list once, in the order in which it names them. */
const eachOnce = (days: readonly WeekdayInRule[]): WeekdayInRule[] => [
  ...new Map(days.map((day) => [`${day.ordinal} ${day.weekday}`, day])).values(),
];

function readUntil(text: string): Until | undefined {
  const [, year, month, day, clock, hour, minute, second, zone] =
    /^(\d{4})(\d\d)(\d\d)(T([01]\d|2[0-3])([0-5]\d)([0-5]\d)(Z?))?$/.exec(text) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12) return undefined;
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  const date = `${year}-${month}-${day}`;
  return { local: clock ? `${date}T${hour}:${minute}:${second}` : date, isUtc: zone === 'Z' };
}

/** Reads one part into `draft`; false where it cannot be read. */
function readPart(draft: Draft, name: string, value: string): boolean {
  switch (name) {
    case 'FREQ':
      draft.frequency = value as Frequency;
      return frequencies.includes(draft.frequency);
    case 'INTERVAL':
      draft.interval = numberOf(value);
      return draft.interval > 0;
    case 'COUNT':
      draft.count = numberOf(value);
      return draft.count > 0;
    case 'UNTIL': {
      const until = readUntil(value);
      if (until) draft.until = until;
      return until !== undefined;
    }
    case 'WKST':
      draft.weekStart = weekdays.indexOf(value as (typeof weekdays)[number]);
      return draft.weekStart >= 0;
    case 'BYDAY': {
      const days = value.split(',').map(readWeekday);
      draft.byDay = eachOnce(days.filter((day) => day !== undefined));
      return days.every((day) => day !== undefined);
    }
    default:
      return readNumbers(draft, name, value);
  }
}

function readNumbers(draft: Draft, name: string, value: string): boolean {
  if (!Object.hasOwn(numberLists, name)) return false;
  const { key, lowest, highest, isSigned } = numberLists[name as keyof typeof numberLists];
  const list = listOf(value, (item) => integerIn(item, lowest, highest, isSigned));
  if (list) draft[key] = list;
  return list !== undefined;
}

const none: readonly never[] = [];
const emptyDraft = (): Draft => ({
  frequency: 'YEARLY',
  interval: 1,
  bySecond: none,
  byMinute: none,
  byHour: none,
  byDay: none,
  byMonthDay: none,
  byYearDay: none,
  byWeekNo: none,
  byMonth: none,
  bySetPos: none,
  weekStart: 0,
});

/** A rule, or the parts of it that cannot be read. */
interface ReadRule {
  readonly rule?: Rule;
  readonly unreadable: readonly Unreadable[];
}

function readRule(text: string): ReadRule {
  const draft = emptyDraft();
  const seen: string[] = [];
  const unreadable: string[] = [];
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')) {
    const at = part.indexOf('=');
    const name = part.slice(0, at);
    if (at < 0 || seen.includes(name) || !readPart(draft, name, part.slice(at + 1))) unreadable.push(part);
    seen.push(name);
  }
  if (!seen.includes('FREQ')) unreadable.push('FREQ');
  return unreadable.length ? { unreadable } : { rule: draft, unreadable };
}

/** Thousands of meetings share some rules, and are asked for again with each month. */
const readOnce = remembered(readRule);

/**
 * A rule as it is written, read; the parts that cannot be read where there are any. A part that is unknown, doubled
 * or out of its bounds makes the whole rule unreadable: leaving it out would give other dates. Never throws.
 *
 * @example
 * parseRule('FREQ=MONTHLY;BYDAY=-1TU').rule?.byDay //=> [{ weekday: 1, ordinal: -1 }]
 */
export function parseRule(text: string): ReadRule {
  if (text.length > longest) return { unreadable: [`${text.slice(0, 40)}…`] };
  return readOnce(text);
}
