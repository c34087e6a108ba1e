import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isDay } from '../../../../src/domain/calendar/is-day.js';
import { shownMonth, shownYear } from '../../../../src/domain/calendar/shown-time.js';

const today = '2026-11-25';

test('knows the days that there are, as the platform does', () => {
  const two = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), two, two, (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const date = new Date(`${text}T00:00:00Z`);
      assert.equal(isDay(text), !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text));
    }),
  );
  for (const text of [undefined, '', 'heute', '2026-03', '2026-03-21T18:00', '12026-03-21', '0000-01-01'])
    assert.equal(isDay(text), false, text);
});

test('shows the month that an address names, of a year the first one', () => {
  assert.deepEqual(
    ['2020-03-21', '2020-03', '2020'].map((at) => shownMonth(at, today)),
    ['2020-03', '2020-03', '2020-01'],
  );
  assert.equal(shownYear('2020-03', today), '2020');
});

test('shows the month of today for this year, for nothing, and for what is no time', () => {
  for (const at of ['2026', undefined, 'bald', '2026-13', '0000', '0000-05']) assert.equal(shownMonth(at, today), '2026-11');
  for (const at of ['bald', '0000']) assert.equal(shownYear(at, today), '2026');
});
