import { datesAround } from '../domain/recurrence/dates-around.js';
import type { Override } from '../domain/recurrence/one-date.js';
import { overridesByDate } from '../domain/recurrence/overrides.js';
import type { Dataset } from '../model/dataset.js';

type Meeting = Dataset['meetings'][number];

/**
 * What holds on single dates of a meeting: only what names a date that its rule gives, and of two the last one. Programs
 * show any other as one more date.
 */
export function heldOverrides(meeting: Meeting): Override[] {
  const byDate = overridesByDate(meeting);
  const { mayHave } = datesAround(meeting, [...byDate.keys()].filter(Boolean).sort());
  return [...byDate].filter(([date]) => mayHave(date)).map(([, override]) => override);
}
