import type { Meeting, WriteContext } from './context.js';

/** Midnight of a day in UTC; of a year or month its first day, of a season its year. */
function midnight(date: string): string {
  const month = date.slice(5, 7);
  return `${date.slice(0, 4)}${month && Number(month) <= 12 ? month : '01'}${date.slice(8, 10) || '01'}T000000Z`;
}

/** DTSTAMP: when the record was last known to be like this. Never the clock: the same data gives the same file. */
export const stampOf = ({ provenance }: Meeting, { dataset }: WriteContext): string =>
  midnight(provenance.modified ?? provenance.asOf ?? dataset.modified ?? '1970');

/** LAST-MODIFIED, where the record says it. */
export const modifiedOf = ({ provenance }: Meeting): string | undefined =>
  provenance.modified === undefined ? undefined : midnight(provenance.modified);
