/** What reading a calendar may cost at most. Beyond a limit the rest is left out, and an issue says so. */
export const limits = {
  /** Characters of the whole file: about 20,000 events as calendar programs write them. */
  length: 20_000_000,
  events: 20_000,
  /** Components within components; calendars use three. */
  depth: 8,
  properties: 2_000,
  /** Characters of one value; the model takes 20,000 of a text. */
  value: 100_000,
  parameters: 50,
  /** Dates of EXDATE, of RDATE and of RECURRENCE-ID for one event. */
  dates: 5_000,
  /** Dates of EXDATE and RDATE in the whole file. */
  allDates: 50_000,
  /** Different time zones of one file: asking for an unknown one is slow. */
  zones: 200,
  /** What splitting series may cost in the whole file: times of rules that are counted for COUNT, and dates that are moved. */
  steps: 500_000,
  issues: 1_000,
} as const;
