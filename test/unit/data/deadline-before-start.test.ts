import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadlineBeforeStart } from '../../../data/rules/deadline-before-start.js';
import { aMeeting, aRegion } from './a-region.js';

const check = (changes: Parameters<typeof aMeeting>[0]) => deadlineBeforeStart.check(aRegion({ meetings: [aMeeting(changes)] }));

test('a deadline on the day of the start passes', () => {
  assert.deepEqual(check({ registration: { opens: '2026-05-01', deadline: '2026-06-20' } }), []);
});

test('a deadline after the start is an error', () => {
  const [found] = check({ registration: { deadline: '2026-06-21' } });
  assert.deepEqual([found?.severity, found?.field], ['error', 'registration.deadline']);
});

test('of a meeting whose month is known only the month is compared', () => {
  assert.deepEqual(check({ start: '2026-06', precision: 'month', registration: { deadline: '2026-06-29' } }), []);
  assert.equal(check({ start: '2026-06', precision: 'month', registration: { deadline: '2026-07-01' } }).length, 1);
});

test('registration that opens after it closes is an error', () => {
  const [found] = check({ registration: { opens: '2026-06-02', deadline: '2026-06-01' } });
  assert.equal(found?.field, 'registration.opens');
});
