import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { yearStrip } from '../../../../src/domain/calendar/year-strip.js';
import { anOccurrence, occurrences } from './occurrence.js';

test('each month counts all that touches it', () => {
  fc.assert(
    fc.property(occurrences, (all) => {
      const touching = all.filter(({ firstDay, lastDay }) => firstDay <= '2026-12-31' && lastDay >= '2026-01-01');
      const { months, count } = yearStrip(touching, '2026');
      assert.equal(count, touching.length);
      for (const { month, count: found } of months)
        assert.equal(
          found,
          touching.filter(({ firstDay, lastDay }) => firstDay.slice(0, 7) <= month && month <= lastDay.slice(0, 7)).length,
        );
    }),
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
