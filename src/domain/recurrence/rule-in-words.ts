import { baseLanguage } from '../i18n/direction.js';
import { formatNumber } from '../i18n/format-number.js';
import { wellFormedLocale } from '../i18n/well-formed-locale.js';
import type { Plural } from '../i18n/dictionary.js';
import { daysInMonth } from '../time/days-in-month.js';
import { formatPartialDate } from '../time/format-partial-date.js';
import { lastDayOf } from './last-day-of.js';
import { parseRule } from './parse-rule.js';
import { isSubDaily, type Rule, type WeekdayInRule } from './rule.js';
import type { RuleWords } from './rule-words.js';
import { isDate, isDayOrTime } from './is-day-or-time.js';
import { isSameDay } from './as-exact-as.js';
import { isUtc, onUsualClocks } from './usual-clocks.js';
import { usualZone } from './usual-zone.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';

const wordsIn: Readonly<Record<string, RuleWords>> = { ar, de, en };

/** The words of one language, and what Intl says in it. */
class Speaker {
  readonly words: RuleWords;
  readonly locale: string;

  constructor(locale: string) {
    const language = baseLanguage(locale);
    const isKnown = Object.hasOwn(wordsIn, language);
    this.words = isKnown ? wordsIn[language]! : en;
    this.locale = isKnown ? wellFormedLocale(locale) : 'en';
  }

  readonly fill = (text: string, parameters: Readonly<Record<string, string>>): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => parameters[name] ?? whole);

  counted(forms: Plural, count: number, parameters: Readonly<Record<string, string>> = {}): string {
    const form = forms[new Intl.PluralRules(this.locale).select(count)] ?? forms.other;
    const number = formatNumber(count, this.locale);
    return this.fill(form, { n: this.words.numbers[count] ?? number, count: number, ...parameters });
  }

  readonly list = (items: readonly string[]): string => new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(items);

  readonly #dated = (day: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(day);

  // 1 January 2024 was a Monday
  readonly weekday = (weekday: number): string => this.#dated(new Date(Date.UTC(2024, 0, 1 + weekday)), { weekday: 'long' });
  readonly month = (month: number): string => this.#dated(new Date(Date.UTC(2024, month - 1, 1)), { month: 'long' });
  readonly dayAndMonth = (month: number, day: number): string =>
    this.#dated(new Date(Date.UTC(2024, month - 1, day)), { month: 'long', day: 'numeric' });
  readonly clock = (hour: number, minute: number): string =>
    this.#dated(new Date(Date.UTC(2024, 0, 1, hour, minute)), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

const units = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' } as const;

/** Only weekdays that have a word: the first to fourth, the last two. */
function ordinalDays(byDay: readonly WeekdayInRule[], { words, fill, weekday }: Speaker): string[] | undefined {
  const days = byDay.map((day) => {
    const ordinal = words.ordinals[day.ordinal];
    return ordinal && fill(words.nthWeekday, { ordinal, day: weekday(day.weekday) });
  });
  return days.every((day) => day !== undefined && day !== '') ? (days as string[]) : undefined;
}

/** BYDAY in words; a weekday and the n-th one are not said together. */
function withWeekdays({ frequency, interval, byDay }: Rule, every: string, speaker: Speaker): string | undefined {
  const { words, fill, list, weekday } = speaker;
  if (byDay.every(({ ordinal }) => ordinal === 0)) {
    // every Tuesday of every other month: “every two months on Tuesday” would be one
    if (interval > 1 && frequency !== 'WEEKLY') return undefined;
    const days = list(byDay.map((day) => weekday(day.weekday)));
    return fill(interval === 1 ? words.eachWeekday : words.onWeekdays, { every, days });
  }
  const days = frequency === 'MONTHLY' || frequency === 'YEARLY' ? ordinalDays(byDay, speaker) : undefined;
  return days && fill(frequency === 'MONTHLY' && interval === 1 ? words.eachNthWeekday : words.onNthWeekdays, { every, days: list(days) });
}

function withMonthDays(
  { byMonthDay, byMonth, frequency }: Rule,
  every: string,
  { words, fill, list, dayAndMonth }: Speaker,
): string | undefined {
  if (frequency === 'YEARLY' && byMonthDay.every((day) => day > 0))
    return fill(words.onDays, { every, days: list(byMonth.flatMap((month) => byMonthDay.map((day) => dayAndMonth(month, day)))) });
  if (frequency !== 'MONTHLY' || byMonthDay.some((day) => day < -1)) return undefined;
  const inOrder = [...byMonthDay].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);
  return fill(words.onDays, {
    every,
    days: list(inOrder.map((day) => (day < 0 ? words.lastDay : fill(words.monthDay, { n: String(day) })))),
  });
}

/** Every month has a date of a rule with an INTERVAL up to this one. */
const mostInMonth: Readonly<Record<string, number>> = { DAILY: 28, WEEKLY: 4, MONTHLY: 1 };

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * Whether the months of a rule have its day in every year: the one it names, else that of its start. Where one does not,
 * there is no date, and the words would promise one; nor is there where a longer INTERVAL passes over the months.
 */
function hasItsDays({ frequency, interval, byDay, byMonthDay, byMonth }: Rule, start = ''): boolean {
  if (byMonth.length && interval > (mostInMonth[frequency] ?? interval)) return false;
  if (byDay.length || (frequency !== 'YEARLY' && frequency !== 'MONTHLY')) return true;
  const days = byMonthDay.length ? byMonthDay : start.length < 10 ? [] : [Number(start.slice(8, 10))];
  const months = byMonth.length ? byMonth : frequency === 'YEARLY' ? [Number(start.slice(5, 7)) || 1] : everyMonth;
  return days.every((day) => months.every((month) => Math.abs(day) <= daysInMonth(2023, month)));
}

/** The days of a rule in words; undefined where it says more than these words can. */
function daysInWords(rule: Rule, speaker: Speaker): string | undefined {
  const { frequency, interval, byDay, byMonthDay, byMonth } = rule;
  const every = speaker.counted(speaker.words.every[units[frequency as keyof typeof units]], interval);
  if (byDay.length && byMonthDay.length) return undefined;
  const isYearlyDay = frequency === 'YEARLY' && byMonthDay.length > 0;
  if (frequency === 'YEARLY' && (byDay.length || byMonthDay.length) && !byMonth.length) return undefined;
  const days = byDay.length ? withWeekdays(rule, every, speaker) : byMonthDay.length ? withMonthDays(rule, every, speaker) : every;
  if (!days || !byMonth.length || isYearlyDay) return days;
  return speaker.fill(speaker.words.inMonths, { rule: days, months: speaker.list(byMonth.map(speaker.month)) });
}

function withClock(rule: string, start: string | undefined, { words, fill, clock }: Speaker): string {
  if (!start || start.length < 16) return rule;
  const [hour, minute] = [Number(start.slice(11, 13)), Number(start.slice(14, 16))];
  return fill(minute ? words.at : words.atFullHour, { rule, time: clock(hour, minute), hour: String(hour) });
}

/** Whether a time in UTC is on the same day by the usual clocks, in winter as in summer. */
const isOnItsDay = (start: string): boolean =>
  ['01-01', '07-01'].every((day) => {
    const local = `${start.slice(0, 4)}-${day}${start.slice(10)}`;
    return isSameDay(onUsualClocks(local, 'UTC'), local);
  });

/** A month that is named is once a year. */
const asYearly = (rule: Rule): Rule =>
  rule.frequency === 'MONTHLY' && rule.interval === 1 && rule.byMonth.length ? { ...rule, frequency: 'YEARLY' } : rule;

/** Whether a start is a time, a day, or, where the day is not known, a month or a year. */
const isStart = (start: string): boolean => isDayOrTime(start) || /^\d{4}(?:-\d\d)?$/.test(start);

/**
 * A rule in the words of a language (German, English, Arabic; English for any other), with the time of its start, its end
 * and its number of dates. An end in UTC is the day that it is in `timeZone`, Europe/Berlin unless said. Where that is UTC
 * itself, no hour is said: the clocks of people show another in winter and in summer. Undefined where the rule or its start
 * cannot be read, or it says more than a sentence would truly say: then the dates speak for themselves.
 *
 * @example
 * ruleInWords('FREQ=MONTHLY;BYDAY=-1TU', '2026-01-27T18:00', 'de') //=> 'jeden letzten Dienstag im Monat, 18 Uhr'
 */
export function ruleInWords(rrule: string, start: string | undefined, locale: string, timeZone = usualZone): string | undefined {
  if (![rrule, start ?? '', locale, timeZone].every((text) => typeof text === 'string')) return undefined;
  const { rule: given } = parseRule(rrule);
  const rule = given && asYearly(given);
  if (!rule || isSubDaily(rule) || (start !== undefined && !isStart(start)) || !hasItsDays(rule, start)) return undefined;
  const { bySetPos, byWeekNo, byYearDay, byHour, byMinute, bySecond, until, count } = rule;
  if ([bySetPos, byWeekNo, byYearDay, byHour, byMinute, bySecond].some((list) => list.length)) return undefined;
  const clock = start && !isDate(start) ? start : undefined;
  if (clock && isUtc(timeZone) && !isOnItsDay(clock)) return undefined;
  const speaker = new Speaker(locale);
  const days = daysInWords(rule, speaker);
  if (!days) return undefined;
  const timed = isUtc(timeZone) ? days : withClock(days, clock, speaker);
  const last = until && lastDayOf(until, start ?? '', timeZone);
  const ending = last ? speaker.fill(speaker.words.until, { rule: timed, date: formatPartialDate(last, speaker.locale) }) : timed;
  return count === undefined ? ending : speaker.counted(speaker.words.count, count, { rule: ending });
}
