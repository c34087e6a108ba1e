import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, laterIn, localOf, offsetAt } from '../../../../src/domain/time/zone.js';
import { isKnownZone } from '../../../../src/model/known-zone.js';

const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns', 'UTC'];
const zone = fc.constantFrom(...zones);
/** A second of the years 1970 to 2099. */
const second = fc.integer({ min: 0, max: Date.UTC(2099, 0) / 1000 });

/** The twin: what the platform's clocks show, part by part. */
const platforms = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB-u-ca-iso8601', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    }),
  ]),
);
function platformLocal(epochMs: number, timeZone: string): string {
  const parts = Object.fromEntries(
    platforms
      .get(timeZone)!
      .formatToParts(epochMs)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}:${parts.second}`;
}

test('shows what the clocks of the platform show', () => {
  fc.assert(
    fc.property(second, zone, (at, timeZone) => {
      const local = platformLocal(at * 1000, timeZone);
      assert.equal(localOf(at * 1000, timeZone), local);
      assert.equal(offsetAt(timeZone, at * 1000), (Date.parse(`${local}Z`) - at * 1000) / 60_000);
    }),
  );
});

test('finds the moment again at which clocks show a time, the first one where they show it twice', () => {
  fc.assert(
    fc.property(second, zone, (at, timeZone) => {
      const local = localOf(at * 1000, timeZone);
      const found = instantOf(local, timeZone);
      assert.equal(localOf(found, timeZone), local);
      assert.ok(found <= at * 1000);
      // no clock is put back by more than a day
      assert.ok(found > (at - 86_400) * 1000);
    }),
  );
});

test('a time that the clocks leave out is put off, one that they show twice is the first', () => {
  assert.equal(localOf(instantOf('2026-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin'), '2026-03-29T03:30:00');
  assert.equal(instantOf('2026-10-25T02:30', 'Europe/Berlin'), Date.UTC(2026, 9, 25, 0, 30));
  // the day that Apia left out
  assert.equal(localOf(instantOf('2011-12-30T12:00', 'Pacific/Apia'), 'Pacific/Apia'), '2011-12-31T12:00:00');
});

test('an unknown zone counts as UTC, and so does a moment that there is not', () => {
  assert.deepEqual([isKnownZone('Europe/Berlin'), isKnownZone('Europe/Nowhere')], [true, false]);
  assert.equal(offsetAt('Europe/Nowhere', 0), 0);
  assert.equal(offsetAt('Europe/Berlin', 9e15), 0);
  assert.equal(localOf(0, 'Europe/Nowhere'), '1970-01-01T00:00:00');
});

test('a moment beyond the calendar of a zone is its first or its last time', () => {
  assert.equal(localOf(Date.parse('9999-12-31T23:59:59Z'), 'Europe/Berlin'), '9999-12-31T23:59:59');
  assert.equal(localOf(Date.parse('0001-01-01T00:00:00Z'), 'America/New_York'), '0001-01-01T00:00:00');
});

/** The twin: counts every second by the platform's clocks, from the first moment at which they show `local`. */
const counted = (local: string, seconds: number, timeZone: string): string =>
  platformLocal(instantOf(local, timeZone) + seconds * 1000, timeZone);

test('adds hours as a stopwatch counts them, near changes of the clocks and far from them', () => {
  fc.assert(
    fc.property(second, fc.integer({ min: 0, max: 300_000 }), zone, (at, seconds, timeZone) => {
      const local = platformLocal(at * 1000, timeZone);
      assert.equal(laterIn(timeZone)(local, seconds), counted(local, seconds, timeZone));
    }),
  );
  for (let hour = Date.UTC(2026, 9, 22) / 3_600_000; hour < Date.UTC(2026, 9, 28) / 3_600_000; hour++) {
    const local = platformLocal(hour * 3_600_000, 'Europe/Berlin');
    for (const hours of [1, 3, 8, 24, 30])
      assert.equal(laterIn('Europe/Berlin')(local, hours * 3600), counted(local, hours * 3600, 'Europe/Berlin'));
  }
});

test('adds hours up to the end of the calendar', () => {
  assert.equal(laterIn('Europe/Berlin')('9999-12-31T23:00', 86_400), '9999-12-31T23:59:59');
});
