import { checkRecurrence } from '../../src/domain/recurrence/check-recurrence.js';
import { allEntries } from './entries-of.js';
import type { Rule } from './region.js';

/** A recurrence rule gives dates, and what is said of one date is said of one that it gives; what programs read apart is a warning. */
export const recurrenceGivesDates: Rule = {
  name: 'recurrence-gives-dates',
  check: ({ dataset }) =>
    allEntries(dataset).flatMap(({ list, index, record }) =>
      checkRecurrence(record).map((issue) => ({ ...issue, path: `/${list}/${index}${issue.path}` })),
    ),
};
