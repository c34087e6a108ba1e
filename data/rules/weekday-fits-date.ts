import { allEntries } from './entries-of.js';
import { fieldsOf } from './fields-of.js';
import { findingAt, wording } from './finding.js';
import type { Entry } from './finding.js';
import { printedDaysIn, weekdayOf } from './printed-day.js';
import type { PrintedDay } from './printed-day.js';
import type { Rule } from './region.js';

const name = 'weekday-fits-date';
const german = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The days that the record itself is about, not those of its sources. */
const ownDays = (entry: Entry): string[] =>
  fieldsOf(entry)
    .filter(({ path, form }) => path[0] !== 'provenance' && ['date', 'local-time', 'partial-date'].includes(form))
    .map(({ value }) => String(value).slice(0, 10))
    .filter((day) => day.length === 10);

/** The calendar day that was printed; without a printed year, the record's day of that month and day. */
function dayOf({ year, month, day }: PrintedDay, days: readonly string[]): string | undefined {
  const monthDay = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return year ? `${year}${monthDay}` : days.find((own) => own.endsWith(monthDay));
}

const contradiction = (entry: Entry, path: readonly (string | number)[], printed: string, day: string) => {
  const right = weekdayOf(day);
  return findingAt(entry, path, {
    code: name,
    value: printed,
    ...wording(
      `Der ${day} war kein ${printed}, sondern ein ${german[right] ?? ''}.`,
      `${day} is a ${english[right] ?? ''}, not a ${printed}.`,
      'Prüfen Sie das Jahr: Wochentag und Datum beweisen es.',
      'Check the year: weekday and date prove it.',
    ),
  });
};

const isEvidence = (path: readonly (string | number)[]) =>
  path.at(-1) === 'phrase' || path.includes('evidence') || path.includes('dateNote');

/** A weekday that a source or the evidence prints beside a date is the weekday of that date. */
export const weekdayFitsDate: Rule = {
  name,
  check: ({ dataset }) =>
    allEntries(dataset).flatMap((entry) => {
      const days = ownDays(entry);
      return fieldsOf(entry)
        .filter(({ form, path }) => form === 'line' && isEvidence(path))
        .flatMap(({ path, value }) =>
          printedDaysIn(String(value)).flatMap((printed) => {
            const day = dayOf(printed, days);
            return day === undefined || weekdayOf(day) === printed.weekday ? [] : [contradiction(entry, path, printed.word, day)];
          }),
        );
    }),
};
