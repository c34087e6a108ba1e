import fc from 'fast-check';
import type { Occurrence } from '../../../../src/domain/recurrence/occurrence.js';
import { oneOccurrence } from '../../../../src/domain/recurrence/occurrences-of.js';
import { addDays } from '../../../../src/domain/time/add-days.js';
import { datasetOf } from '../recurrence/meetings.js';

const [plain] = datasetOf([{ start: '2026-03-02', precision: 'day' }]).meetings;

/** A meeting as it is shown on these days, with what the test changes. */
export function anOccurrence(start: string, end?: string, changes: Partial<Occurrence['meeting']> = {}): Occurrence {
  const precision = { 4: 'year', 7: start.slice(5) > '12' ? 'season' : 'month', 10: 'day' } as const;
  const meeting = { ...plain!, start, precision: precision[start.length as 4] ?? 'time', ...changes };
  return oneOccurrence(meeting, { start, end }, meeting.id, false);
}

/** Whole days around the spring of 2026, each meeting of up to three weeks, in order. */
export const occurrences: fc.Arbitrary<Occurrence[]> = fc
  .array(fc.tuple(fc.integer({ min: -60, max: 120 }), fc.constantFrom(0, 0, 0, 1, 2, 6, 13, 20)), { maxLength: 25 })
  .map((days) =>
    days
      .sort(([a], [b]) => a - b)
      .map(([from, length], at) => {
        const start = addDays('2026-02-01', from);
        return anOccurrence(start, length ? addDays(start, length) : undefined, { id: `treffen-${at}` });
      }),
  );
