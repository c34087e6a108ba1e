import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkRule } from '../../../../src/domain/recurrence/check-rule.js';
import { expandRule, expansion } from '../../../../src/domain/recurrence/expand.js';
import { parseRule } from '../../../../src/domain/recurrence/parse-rule.js';
import { frequencies, weekdays, type Range, type RuleInput } from '../../../../src/domain/recurrence/rule.js';
import { addDays } from '../../../../src/domain/time/add-days.js';
import { weekdayOf } from '../../../../src/domain/time/local-time.js';
import { daysInMonth, isLeapYear } from '../../../../src/domain/time/days-in-month.js';
import { rfcExamples } from './rfc-examples.js';

const year = { from: '2026-01-01', to: '2026-12-31' };
const always = { from: '0001-01-01', to: '9999-12-31' };
const berlin = 'Europe/Berlin';
const days = (rrule: string, start: string, range = year) => expandRule({ start, rrule }, range);

test('gives the dates of every example of RFC 5545', () => {
  for (const [rrule, dates] of rfcExamples) {
    const start = dates[0]!;
    const found = expandRule({ start, timeZone: 'America/New_York', rrule }, { from: start, to: '2045-12-31', limit: 12 });
    assert.deepEqual(
      found,
      dates.map((date) => `${date}:00`),
      rrule,
    );
  }
});

/** A naive twin for whole days: every day is asked whether it fits. */
function fits(rrule: string, start: string, date: string): boolean {
  const rule = parseRule(rrule).rule!;
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const length = daysInMonth(y, m);
  const ordinalInMonth = (weekday: number, ordinal: number) =>
    weekdayOf(date) === weekday && (ordinal === 0 || Math.ceil(d / 7) === ordinal || -Math.ceil((length - d + 1) / 7) === ordinal);
  const [sy, sm] = start.split('-').map(Number) as [number, number];
  const months = (y - sy) * 12 + m - sm;
  const monday = (text: string) => addDays(text, -weekdayOf(text));
  const between = (Date.parse(date) - Date.parse(start)) / 86_400_000;
  const weeks = (Date.parse(monday(date)) - Date.parse(monday(start))) / (7 * 86_400_000);
  const period = { YEARLY: y - sy, MONTHLY: months, WEEKLY: weeks, DAILY: between }[rule.frequency as 'DAILY'];
  return (
    date > start &&
    period % rule.interval === 0 &&
    (!rule.byMonth.length || rule.byMonth.includes(m)) &&
    (!rule.byMonthDay.length || rule.byMonthDay.includes(d) || rule.byMonthDay.includes(d - length - 1)) &&
    (!rule.byDay.length || rule.byDay.some(({ weekday, ordinal }) => ordinalInMonth(weekday, ordinal)))
  );
}

test('gives every day that fits a rule, and no other', () => {
  const list = <T>(item: fc.Arbitrary<T>, most: number) => fc.uniqueArray(item, { minLength: 1, maxLength: most });
  const signed = (highest: number) => fc.integer({ min: -highest, max: highest }).filter((value) => value !== 0);
  const part = (name: string, values: fc.Arbitrary<(string | number)[]>) =>
    fc.option(
      values.map((items) => `;${name}=${items.join(',')}`),
      { nil: '' },
    );
  const rule = fc
    .record({
      frequency: fc.constantFrom('MONTHLY', 'WEEKLY', 'DAILY'),
      interval: fc.integer({ min: 1, max: 4 }),
      month: part('BYMONTH', list(fc.integer({ min: 1, max: 12 }), 3)),
      monthDay: part('BYMONTHDAY', list(signed(31), 4)),
      day: list(fc.constantFrom(...weekdays), 3),
      ordinal: fc.option(signed(5), { nil: 0 }),
    })
    .map(({ frequency, interval, month, monthDay, day, ordinal }) => {
      const byDay = day.map((name) => (frequency === 'MONTHLY' && ordinal ? `${ordinal}${name}` : name));
      return `FREQ=${frequency};INTERVAL=${interval}${month}${frequency === 'WEEKLY' ? '' : monthDay};BYDAY=${byDay.join(',')}`;
    });
  const start = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays('2020-01-01', offset));
  fc.assert(
    fc.property(rule, start, (rrule, first) => {
      const all = Array.from({ length: 800 }, (_, offset) => addDays(first, offset));
      const expected = all.filter((date) => date === first || fits(rrule, first, date));
      assert.deepEqual(expandRule({ start: first, rrule }, { from: first, to: all.at(-1)! }), expected);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a range in the middle gives the same dates as the whole, whether or not they are counted', () => {
  for (const [rrule, dates] of rfcExamples) {
    const rule = { start: dates[0]!, timeZone: 'America/New_York', rrule };
    const whole = expandRule(rule, { from: '1990-01-01', to: '2005-12-31', limit: 100_000 });
    const range = { from: '1998-05-05', to: '2003-04-04', limit: 100_000 };
    assert.deepEqual(
      expandRule(rule, range),
      whole.filter((date) => date >= '1998-05-05' && date < '2003-04-05'),
      rrule,
    );
  }
});

test('the start is the first date and counts, whether or not the rule gives it', () => {
  assert.deepEqual(days('FREQ=WEEKLY;BYDAY=MO;COUNT=3', '2026-01-10'), ['2026-01-10', '2026-01-12', '2026-01-19']);
});

test('a time that the clocks leave out is put off by the gap, and the next day is as always', () => {
  assert.deepEqual(expandRule({ start: '2026-03-28T02:30', timeZone: berlin, rrule: 'FREQ=DAILY;COUNT=3' }, year), [
    '2026-03-28T02:30:00',
    '2026-03-29T03:30:00',
    '2026-03-30T02:30:00',
  ]);
});

test('a time that the clocks show twice is there once', () => {
  const rule = { start: '2026-10-25T01:30', timeZone: berlin, rrule: 'FREQ=MINUTELY;INTERVAL=30;UNTIL=20261025T020000Z' };
  assert.deepEqual(
    expandRule(rule, year).map((date) => date.slice(11, 16)),
    ['01:30', '02:00', '02:30', '03:00'],
  );
});

test('UNTIL in UTC ends at that moment of the zone, also inside the hour that is there twice', () => {
  const until = (text: string) =>
    expandRule({ start: '2026-10-25T02:00', timeZone: berlin, rrule: `FREQ=MINUTELY;INTERVAL=15;UNTIL=${text}` }, year).length;
  assert.equal(until('20261025T001500Z'), 2);
  // 02:15 for the second time: everything up to 02:45 has been there once
  assert.equal(until('20261025T011500Z'), 4);
  assert.equal(until('20261025T015959Z'), 4);
  assert.equal(until('20261025T020000Z'), 5);
});

test('UNTIL may be a day, and means all of it', () => {
  assert.equal(expandRule({ start: '2026-01-01T18:00', timeZone: berlin, rrule: 'FREQ=DAILY;UNTIL=20260105' }, year).length, 5);
  assert.equal(expandRule({ start: '2026-01-01', timeZone: berlin, rrule: 'FREQ=DAILY;UNTIL=20260105T230000Z' }, year).length, 6);
});

test('a day that a zone left out is not lost', () => {
  assert.deepEqual(expandRule({ start: '2011-12-29T12:00', timeZone: 'Pacific/Apia', rrule: 'FREQ=DAILY;COUNT=3' }, always), [
    '2011-12-29T12:00:00',
    '2011-12-31T12:00:00',
    '2012-01-01T12:00:00',
  ]);
});

test('EXDATE takes away, RDATE adds, each date is there once', () => {
  const rule = {
    start: '2026-01-06T18:00',
    timeZone: berlin,
    rrule: 'FREQ=WEEKLY;COUNT=4',
    exdates: ['2026-01-13T18:00', '2026-01-20'],
    rdates: ['2026-01-14T10:00', '2026-01-06T18:00:00', '2026-02-30T18:00'],
  };
  assert.deepEqual(expandRule(rule, year), ['2026-01-06T18:00:00', '2026-01-14T10:00:00', '2026-01-27T18:00:00']);
});

test('29 February is skipped in other years, not moved', () => {
  assert.deepEqual(
    days('FREQ=YEARLY', '2024-02-29', { from: '2024-01-01', to: '2040-12-31' }),
    [2024, 2028, 2032, 2036, 2040].filter(isLeapYear).map((leap) => `${leap}-02-29`),
  );
});

test('what others never answer is answered in a bounded number of steps', () => {
  const start = '2026-01-10T18:00';
  const lastTwo = days('FREQ=DAILY;BYMONTHDAY=-1,-2', start);
  assert.deepEqual(lastTwo.slice(0, 4), [`${start}:00`, '2026-01-30T18:00:00', '2026-01-31T18:00:00', '2026-02-27T18:00:00']);
  assert.equal(lastTwo.length, 25);
  const never = expansion({ start, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, always);
  assert.deepEqual(never, { dates: [`${start}:00`], ending: 'never', steps: 400 });
  const seconds = expansion({ start, timeZone: berlin, rrule: 'FREQ=SECONDLY' }, always);
  assert.deepEqual([seconds.dates.length, seconds.ending], [10_000, 'limit']);
  assert.equal(expansion({ start, rrule: 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30' }, always).ending, 'steps');
  assert.equal(expansion({ start, rrule: 'FREQ=SECONDLY;COUNT=999999999' }, { from: '2027-01-01', to: '2027-01-02' }).ending, 'steps');
});

test('never throws, whatever it is given', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('FREQ=DAILY', 'BYDAY=', '-1', ';', 'COUNT=0', 'INTERVAL=0', '2026-13-40'),
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, text, text, (start, rrule, from, timeZone) => {
      const found = expandRule(
        { start: start || '2026-01-01', timeZone, rrule, exdates: [from], rdates: [start] },
        { from: from || '2026-01-01', to: '2026-12-31' },
      );
      assert.ok(Array.isArray(found));
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('UNTIL in UTC at the ends of the calendar ends there, in every zone', () => {
  const yearly = (timeZone: string, until: string) =>
    expandRule({ start: '2026-01-27T18:00', timeZone, rrule: `FREQ=YEARLY;UNTIL=${until}` }, { from: '2026-01-01', to: '2030-12-31' });
  for (const timeZone of [berlin, 'America/New_York']) {
    assert.equal(yearly(timeZone, '99991231T235959Z').length, 5);
    assert.deepEqual(yearly(timeZone, '00000101T000000Z'), ['2026-01-27T18:00:00']);
    assert.deepEqual(yearly(timeZone, '00010101T000000Z'), ['2026-01-27T18:00:00']);
  }
});

test('a limit counts only dates that take place, also where one day takes away many times', () => {
  const start = '2026-01-01T09:00';
  const rule = { start, rrule: 'FREQ=DAILY;BYHOUR=9,12,15,18', exdates: ['2026-01-01', '2026-01-02T12:00'] };
  assert.deepEqual(expandRule(rule, { from: '2026-01-01', to: '2026-01-03', limit: 2 }), ['2026-01-02T09:00:00', '2026-01-02T15:00:00']);
  const minutely = { start, rrule: 'FREQ=MINUTELY;COUNT=1000', exdates: ['2026-01-01'] };
  assert.equal(expandRule(minutely, year).length, 1_000 - 15 * 60);
});

test('a time that was put off to another is one date with it, and counts once', () => {
  const range = { from: '2026-03-29', to: '2026-03-30' };
  const hourly = { start: '2026-03-29T00:30', timeZone: berlin, rrule: 'FREQ=HOURLY;COUNT=5' };
  const clocks = (rule: typeof hourly, limit?: number) => expandRule(rule, { ...range, limit }).map((date) => date.slice(11, 16));
  assert.deepEqual(clocks(hourly), ['00:30', '01:30', '03:30', '04:30', '05:30']);
  assert.deepEqual(clocks({ ...hourly, rrule: 'FREQ=HOURLY' }, 4), ['00:30', '01:30', '03:30', '04:30']);
  assert.deepEqual(clocks({ ...hourly, start: '2026-03-29T02:30', rrule: 'FREQ=DAILY;BYHOUR=2,3;COUNT=3' }), ['03:30', '02:30', '03:30']);
});

test('answers nothing or the start, and never throws, where what came is no rule', () => {
  const range = { from: '2026-01-01', to: '2026-12-31' };
  const start = '2026-05-01T10:00';
  const wrong: unknown[] = [undefined, null, 5, {}, [], { start: null, rrule: 'FREQ=DAILY' }, { start: [start], rrule: 'FREQ=DAILY' }];
  for (const rule of wrong) {
    assert.deepEqual(expandRule(rule as RuleInput, range), []);
    assert.equal(checkRule(rule as RuleInput, range)[0]?.code, 'rule-start');
  }
  for (const rrule of [undefined, null, 5, {}])
    assert.deepEqual(expandRule({ start, rrule } as unknown as RuleInput, range), ['2026-05-01T10:00:00']);
  for (const exdates of ['x', {}, [1], 7])
    assert.equal(expandRule({ start, rrule: 'FREQ=DAILY;COUNT=2', exdates } as unknown as RuleInput, range).length, 2);
  assert.deepEqual(expandRule({ start, rrule: 'FREQ=DAILY' }, undefined as unknown as Range), []);
  assert.deepEqual(expandRule({ start, rrule: 'FREQ=DAILY' }, { from: [start], to: 5 } as unknown as Range), []);
});

test('sees beforehand that no period has so many times as BYSETPOS asks for', () => {
  const range = { from: '2026-01-01', to: '2030-12-31' };
  for (const rrule of [
    'FREQ=SECONDLY;BYDAY=WE,SU;BYSETPOS=-2,4',
    'FREQ=MINUTELY;BYSECOND=1,2,3;BYSETPOS=4',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=8',
  ]) {
    assert.deepEqual(expandRule({ start: '2026-05-01T10:00', rrule }, range), ['2026-05-01T10:00:00']);
    assert.ok(checkRule({ start: '2026-05-01T10:00', rrule }, range).some(({ code }) => code === 'rule-never'));
  }
});

test('reads COUNT and INTERVAL however large they are', () => {
  const start = '2026-05-01T10:00';
  const range = { from: '2026-01-01', to: '9999-12-31', limit: 3 };
  for (const large of ['999999999', '1000000000', '9'.repeat(400)]) {
    assert.equal(expandRule({ start, rrule: `FREQ=YEARLY;COUNT=${large}` }, range).length, 3, large);
    for (const frequency of frequencies) {
      const rrule = `FREQ=${frequency};INTERVAL=${large};COUNT=${large}`;
      assert.deepEqual(parseRule(rrule).unreadable, []);
      assert.equal(expandRule({ start, rrule }, range)[0], '2026-05-01T10:00:00', rrule);
    }
  }
  assert.deepEqual(parseRule('FREQ=DAILY;INTERVAL=0').unreadable, ['INTERVAL=0']);
});
