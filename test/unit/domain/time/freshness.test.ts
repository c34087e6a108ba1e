import assert from 'node:assert/strict';
import test from 'node:test';
import { freshness } from '../../../../src/domain/time/freshness.js';

test('calls a record fresh before twelve months are over and due before twenty-four are', () => {
  const seenOn = {
    '2025-06-15': 'fresh',
    '2026-06-14': 'fresh',
    '2026-06-15': 'due',
    '2027-06-14': 'due',
    '2027-06-15': 'old',
    '2040-01-01': 'old',
  };
  for (const [today, state] of Object.entries(seenOn)) assert.equal(freshness('2025-06-15', today), state, today);
});

test('counts to the same day of the month also where the month is shorter', () => {
  assert.equal(freshness('2024-02-29', '2025-02-28'), 'fresh');
  assert.equal(freshness('2024-02-29', '2025-03-01'), 'due');
});

test('calls a record that nobody confirmed unverified', () => {
  assert.equal(freshness(undefined, '2026-11-22'), 'unverified');
});
