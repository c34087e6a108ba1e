import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysOfMonth, monthGrid } from '../../../../src/domain/calendar/month-grid.js';
import { yearStrip } from '../../../../src/domain/calendar/year-strip.js';
import { anOccurrence, occurrences } from './occurrence.js';

test('each month counts what it shows', () => {
  fc.assert(
    fc.property(occurrences, (all) => {
      const touching = (from: string, to: string) => all.filter(({ firstDay, lastDay }) => firstDay <= to && lastDay >= from);
      const inYear = touching('2026-01-01', '2026-12-31');
      const { months, count } = yearStrip(inYear, '2026');
      assert.equal(count, inYear.length);
      for (const { month, count: found } of months) {
        const grid = monthGrid(touching(...daysOfMonth(month)), month);
        assert.equal(found, grid.count - grid.loose.filter(({ precision }) => precision === 'season').length);
      }
    }),
  );
});

test('what ends in the night after a month or a year is counted in the one it began in', () => {
  const { months } = yearStrip(
    [anOccurrence('2025-12-31T20:00', '2026-01-01T03:00'), anOccurrence('2026-05-31T20:00', '2026-06-01T03:00')],
    '2026',
  );
  assert.deepEqual(
    months.map(({ count }) => count),
    [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  );
});

test('a stretch lies within the year, as long as its days in it', () => {
  const { stretches, months } = yearStrip([anOccurrence('2025-12-20', '2026-01-10'), anOccurrence('2026-12-31', '2027-02-01')], '2026');
  assert.deepEqual(
    stretches.map(({ from, length }) => [from * 365, length * 365].map(Math.round)),
    [
      [0, 10],
      [364, 1],
    ],
  );
  assert.deepEqual(
    months.map(({ count }) => count),
    [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
  );
});

test('what has no month stands beside the year; a month has a count and no stretch', () => {
  const loose = [anOccurrence('2026-22'), anOccurrence('2026')];
  const strip = yearStrip([...loose, anOccurrence('2026-05')], '2026');
  assert.deepEqual([strip.loose, strip.stretches, strip.months[4]], [loose, [], { month: '2026-05', count: 1 }]);
});
