import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockChanges, type ClockChange } from '../../../../src/domain/time/clock-changes.js';

/** The twin: asks the clocks of the platform every half hour of a year. */
function everyHalfHour(timeZone: string, year: number): ClockChange[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' });
  const offset = (second: number) => {
    const [, sign = '+', hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(second * 1000)) ?? [];
    return (Number(hours) * 3600 + Number(minutes) * 60) * (sign === '-' ? -1 : 1);
  };
  const changes: ClockChange[] = [];
  let before = offset(Date.UTC(year, 0) / 1000);
  for (let at = Date.UTC(year, 0) / 1000; at <= Date.UTC(year + 1, 0) / 1000; at += 1800) {
    const after = offset(at);
    if (after !== before) changes.push({ from: at + Math.min(before, after), to: at + Math.max(before, after), isGap: after > before });
    before = after;
  }
  return changes;
}

const cases = [
  ['Europe/Berlin', 2026, 2],
  ['America/New_York', 1999, 2],
  ['Australia/Lord_Howe', 2026, 2],
  ['Pacific/Apia', 2011, 3],
  ['Asia/Kolkata', 2026, 0],
  // clocks were put forward for two summers, and back in between
  ['Europe/Berlin', 1947, 4],
  // a week of summer time before the month of fasting
  ['Asia/Gaza', 2054, 4],
  ['America/Recife', 2000, 3],
  ['Europe/Berlin', 2101, 2],
  ['Europe/Berlin', 2496, 2],
] as const;

for (const [timeZone, year, count] of cases)
  test(`${timeZone} changes its clocks in ${year} as often as who asks every half hour sees it`, () => {
    assert.deepEqual(clockChanges(timeZone, year), everyHalfHour(timeZone, year));
    assert.equal(clockChanges(timeZone, year).length, count);
  });

test('before there were zones, and where there is none, nothing changes', () => {
  assert.deepEqual(clockChanges('Europe/Berlin', 1799), []);
  assert.deepEqual(clockChanges('Europe/Nowhere', 2026), []);
});

test('what is no year has no changes, and no year is searched for ever', () => {
  for (const year of [NaN, Infinity, -Infinity, 2026.5, 1e17]) assert.ok(clockChanges('Europe/Berlin', year).length <= 2, String(year));
  assert.deepEqual(clockChanges('Europe/Berlin', NaN), []);
});
