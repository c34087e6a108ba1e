import assert from 'node:assert/strict';
import test from 'node:test';
import { Scope } from '../../../src/model/consent.js';
import { mayShow } from '../../../src/model/may-show.js';

const from = '2026-01-01';
const until = '2026-12-31';
const consent = { date: from, until, scope: ['web', 'print'] as const };

test('shows nothing without a consent', () => {
  for (const scope of Scope.options) assert.equal(mayShow(undefined, scope, from), false);
});

test('shows only in the scopes that the consent names', () => {
  assert.deepEqual(
    Scope.options.filter((scope) => mayShow(consent, scope, '2026-06-01')),
    ['web', 'print'],
  );
  assert.equal(mayShow({ ...consent, scope: [] }, 'web', '2026-06-01'), false);
});

test('shows from the first day to the last, both included', () => {
  const days = { '2025-12-31': false, [from]: true, '2026-06-01': true, [until]: true, '2027-01-01': false };
  for (const [today, shown] of Object.entries(days)) assert.equal(mayShow(consent, 'web', today), shown, today);
});

test('shows without end where no last day is named', () => {
  assert.equal(mayShow({ date: from, scope: ['web'] }, 'web', '2999-01-01'), true);
  assert.equal(mayShow({ date: from, scope: ['web'], until: undefined }, 'web', '2999-01-01'), true);
});

test('shows nothing on what is no day: letters would be compared, and a consent that is yet to begin be taken to hold', () => {
  for (const today of ['28.11.2026', '2026-6-1', 'heute', ''])
    assert.equal(mayShow({ date: '2026-01-01', scope: ['web'] }, 'web', today), false, today);
});
