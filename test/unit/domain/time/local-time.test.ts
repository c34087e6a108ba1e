import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/time/add-days.js';
import { clockOf, secondOfDay } from '../../../../src/domain/time/clock.js';
import { dayNumber, localDate, weekdayOf } from '../../../../src/domain/time/local-time.js';

/** A moment of the years 1 to 9999, to the second, as the platform writes it in UTC. */
const moment = fc.integer({ min: Date.parse('0001-01-01') / 1000, max: Date.parse('9999-12-31') / 1000 });
const written = (second: number) => new Date(second * 1000).toISOString();

test('reads and writes days as the platform does', () => {
  fc.assert(
    fc.property(moment, (second) => {
      const day = Math.floor(second / 86_400);
      assert.equal(dayNumber(written(second)), day);
      assert.equal(localDate(day), written(second).slice(0, 10));
    }),
  );
});

test('adds days as the platform does', () => {
  fc.assert(
    fc.property(moment, moment, (first, second) => {
      const days = Math.floor(second / 86_400) - Math.floor(first / 86_400);
      assert.equal(addDays(written(first), days), written(second).slice(0, 10));
    }),
  );
});

test('begins the week with Monday', () => {
  fc.assert(fc.property(moment, (second) => assert.equal(weekdayOf(written(second)), (new Date(second * 1000).getUTCDay() + 6) % 7)));
});

test('reads and writes times of day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
      const clock = written(second).slice(11, 19);
      assert.equal(clockOf(second), clock);
      assert.equal(secondOfDay(`2026-03-21T${clock}`), second);
      assert.equal(secondOfDay(`2026-03-21T${clock.slice(0, 5)}`), second - (second % 60));
    }),
  );
});

test('a day has no time, and what is no date has no number', () => {
  assert.equal(secondOfDay('2026-03-21'), 0);
  assert.ok(Number.isNaN(dayNumber('morgen')));
});

test('the calendar ends with the years 1 and 9999', () => {
  for (const days of [1, 400, 1e9, Infinity]) {
    assert.equal(addDays('9999-12-31', days), '9999-12-31');
    assert.equal(addDays('0001-01-01', -days), '0001-01-01');
  }
  assert.deepEqual([addDays('9999-12-30', 1), addDays('morgen', 1), addDays('2026-01-01', NaN)], ['9999-12-31', 'morgen', '2026-01-01']);
  assert.deepEqual([localDate(dayNumber('9999-12-31') + 1), localDate(dayNumber('0001-01-01') - 1)], ['9999-12-31', '0001-01-01']);
});
