import { remembered } from '../remembered.js';

const year = { year: 'numeric' } as const;
const dayAndMonth = { day: 'numeric', month: 'long' } as const;

const forms = {
  /** Montag, 14. Mai 2018 */
  full: { weekday: 'long', ...dayAndMonth, ...year },
  /** Montag, 14. Mai */
  day: { weekday: 'long', ...dayAndMonth },
  /** 14. Mai 2018 */
  date: { ...dayAndMonth, ...year },
  /** Mai 2018 */
  month: { month: 'long', ...year },
  monthName: { month: 'long' },
  shortMonth: { month: 'short' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayForm = keyof typeof forms;

/** By locale, then by form: making a formatter costs more than asking it a thousand times. */
const formatsIn = remembered((locale) =>
  remembered((form) => new Intl.DateTimeFormat(locale, { ...forms[form as DayForm], timeZone: 'UTC', calendar: 'gregory' })),
);

const momentOf = (date: string): number =>
  Date.parse(date && `${date.slice(0, 10)}${'0000-01-01'.slice(Math.min(10, date.length))}T00:00:00Z`);

/**
 * A local date in words, in one of the forms above; a time of day is passed over, what is no date is given back.
 *
 * @example
 * formatDay('2018-05-14', 'de', 'full') //=> 'Montag, 14. Mai 2018'
 */
export function formatDay(date: string, locale: string, form: DayForm): string {
  const moment = momentOf(date);
  return Number.isNaN(moment) ? date : formatsIn(locale)(form).format(moment);
}

/**
 * Two local dates as a stretch of days; what they share is said once.
 *
 * @example
 * formatDays('2020-03-16', '2020-03-29', 'de') //=> '16.–29. März 2020'
 */
export function formatDays(first: string, last: string, locale: string): string {
  const [from, to] = [momentOf(first), momentOf(last)];
  return Number.isNaN(from) || Number.isNaN(to) ? `${first} – ${last}` : formatsIn(locale)('date').formatRange(from, to);
}
