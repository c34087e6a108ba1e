import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDay, formatDays, type DayForm } from '../../../../src/domain/time/format-day.js';

test('says a day in each of its forms', () => {
  const said: Readonly<Record<DayForm, string>> = {
    full: 'Montag, 14. Mai 2018',
    day: 'Montag, 14. Mai',
    date: '14. Mai 2018',
    month: 'Mai 2018',
    monthName: 'Mai',
    shortMonth: 'Mai',
    weekday: 'Montag',
    shortWeekday: 'Mo',
  };
  for (const [form, words] of Object.entries(said)) assert.equal(formatDay('2018-05-14T18:00', 'de', form as DayForm), words);
});

test('the weekday is that of the platform for every day, whatever the zone of the machine', () => {
  const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 100_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      assert.equal(formatDay(date.toISOString().slice(0, 10), 'en', 'weekday'), names[date.getUTCDay()]);
    }),
  );
});

test('of a month or a year it takes the first day', () => {
  assert.equal(formatDay('2018-05', 'de', 'month'), 'Mai 2018');
  assert.equal(formatDay('2018', 'de', 'monthName'), 'Januar');
});

test('counts by the calendar that the dates are written in', () => {
  assert.match(formatDay('2018-05-14', 'fa', 'date'), /۲۰۱۸/);
  assert.match(formatDay('2018-05-14', 'th', 'date'), /2018/);
});

test('gives back what is no date', () => {
  for (const text of ['morgen', '2018-13-01', '']) assert.equal(formatDay(text, 'de', 'full'), text);
  assert.equal(formatDays('morgen', '2020-03-29', 'de'), 'morgen – 2020-03-29');
});

test('says once what both ends of a stretch share', () => {
  assert.equal(formatDays('2020-03-16', '2020-03-29', 'de'), '16.–29. März 2020');
  assert.equal(formatDays('2020-03-29', '2020-03-29', 'de'), '29. März 2020');
  assert.match(formatDays('2019-12-30', '2020-01-02', 'de'), /^30\. Dezember 2019\s–\s2\. Januar 2020$/);
});
