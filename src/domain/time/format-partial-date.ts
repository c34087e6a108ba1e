import { remembered } from '../remembered.js';

/** What each length of a partial date shows. */
const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** By locale, then by length: making a formatter costs more than asking it a thousand times. */
const formatsIn = remembered((locale) =>
  remembered((length) => new Intl.DateTimeFormat(locale, { ...parts[Number(length)], timeZone: 'UTC', calendar: 'gregory' })),
);

/**
 * A year, month or day in words, no more exact than it is written; the text itself where it is no such date.
 *
 * @example
 * formatPartialDate('2023-03', 'de') //=> 'März 2023'
 */
export function formatPartialDate(date: string, locale: string): string {
  const moment = new Date(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`);
  if (!parts[date.length] || Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date)) return date;
  return formatsIn(locale)(String(date.length)).format(moment);
}
