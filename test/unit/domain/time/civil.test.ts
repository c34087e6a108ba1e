import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { civilFromDays, daysFromCivil } from '../../../../src/domain/time/civil.js';
import { daysInMonth, isLeapYear } from '../../../../src/domain/time/days-in-month.js';

const year = fc.integer({ min: -9999, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });

/** The twin: the same day by the platform, whose Date.UTC takes the years 0 to 99 for those of the 20th century. */
function platformDay(y: number, m: number, d: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return date;
}

test('counts days as the platform does', () => {
  fc.assert(
    fc.property(year, month, fc.integer({ min: 1, max: 31 }), (y, m, d) => {
      assert.equal(daysFromCivil(y, m, d), platformDay(y, m, d).getTime() / 86_400_000);
    }),
  );
});

test('finds the day of a number as the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4_300_000, max: 2_900_000 }), (days) => {
      const date = new Date(days * 86_400_000);
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      assert.deepEqual(civilFromDays(days), expected);
    }),
  );
});

test('knows how long a month is, and which years have a day more', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      assert.equal(daysInMonth(y, m), platformDay(y, m + 1, 0).getUTCDate());
      assert.equal(isLeapYear(y), platformDay(y, 2, 29).getUTCDate() === 29);
    }),
  );
});
