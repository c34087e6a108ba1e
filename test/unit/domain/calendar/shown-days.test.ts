import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDayShown } from '../../../../src/domain/calendar/shown-days.js';
import { isDated } from '../../../../src/domain/time/is-dated.js';
import { anOccurrence } from './occurrence.js';

const lastDay = (start: string, end?: string) => lastDayShown(anOccurrence(start, end));

test('something is shown on each day from its first to its last', () => {
  assert.equal(lastDay('2026-03-16', '2026-03-29'), '2026-03-29');
  assert.equal(lastDay('2026-03-21T18:00', '2026-03-21T20:00'), '2026-03-21');
  assert.equal(lastDay('2026-03-21T18:00', '2026-03-22T19:00'), '2026-03-22');
});

test('what ends in the night belongs to the day it began', () => {
  assert.equal(lastDay('2026-12-31T20:00', '2027-01-01T03:00'), '2026-12-31');
  assert.equal(lastDay('2026-12-30T20:00', '2027-01-01T03:00'), '2027-01-01');
});

test('only a day, with or without a time, is a date', () => {
  assert.deepEqual(
    ['2026-03-21T18:00', '2026-03-21', '2026-03', '2026-21', '2026'].map((start) => isDated(anOccurrence(start))),
    [true, true, false, false, false],
  );
});
