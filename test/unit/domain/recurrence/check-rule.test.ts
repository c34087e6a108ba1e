import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRule } from '../../../../src/domain/recurrence/check-rule.js';
import type { RuleInput } from '../../../../src/domain/recurrence/rule.js';

const year = { from: '2026-01-01', to: '2026-12-31' };
const codes = (rrule: string, start = '2026-01-27T18:00', rest: Partial<RuleInput> = {}) =>
  checkRule({ start, timeZone: 'Europe/Berlin', rrule, ...rest }, year).map(({ code }) => code);

test('says nothing of a rule that everybody reads alike', () => {
  assert.deepEqual(codes('FREQ=MONTHLY;BYDAY=-1TU;COUNT=10'), []);
  assert.deepEqual(codes('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T160000Z'), []);
});

test('says what rules are that others never finish', () => {
  assert.deepEqual(codes('FREQ=DAILY;BYMONTHDAY=-1,-2'), ['rule-endless', 'rule-off-start', 'rule-apart']);
  const [never] = checkRule({ start: '2026-01-27', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, year);
  assert.deepEqual([never?.code, never?.severity], ['rule-never', 'error']);
  assert.deepEqual(codes('FREQ=SECONDLY'), ['rule-endless', 'rule-cut-off', 'rule-apart']);
});

test('says which part cannot be read, and what to write', () => {
  const [issue] = checkRule({ start: '2026-01-27', rrule: 'FREQ=DAILY;BYMONTH=13;COUNT=2' }, year);
  assert.equal(issue?.code, 'rule-unreadable');
  assert.equal(issue?.severity, 'error');
  assert.equal(issue?.hint.en, 'Check: BYMONTH=13');
  assert.deepEqual(codes('FREQ=DAILY', '2026-01'), ['rule-start']);
  assert.deepEqual(codes('FREQ=HOURLY', '2026-01-27'), ['rule-unreadable']);
});

test('says what is read differently elsewhere', () => {
  assert.deepEqual(codes('FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2026-01-31T18:00'), ['rule-skips']);
  assert.deepEqual(codes('FREQ=MONTHLY;COUNT=3', '2026-01-30T18:00'), ['rule-skips']);
  assert.deepEqual(codes('FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=1,-1;COUNT=9', '2026-01-28T18:00'), ['rule-apart']);
  assert.deepEqual(codes('FREQ=DAILY;COUNT=3;UNTIL=20261231T000000Z'), ['rule-count-and-until']);
  assert.deepEqual(codes('FREQ=DAILY;UNTIL=20261231'), ['rule-until-kind']);
  assert.deepEqual(codes('FREQ=WEEKLY;BYDAY=MO;COUNT=3'), ['rule-off-start']);
  assert.deepEqual(codes('FREQ=WEEKLY;BYDAY=1TU;COUNT=3'), ['rule-misplaced']);
});

test('says where the clocks leave a date out, and what takes nothing away', () => {
  assert.deepEqual(codes('FREQ=DAILY;COUNT=200', '2026-01-27T02:30'), ['rule-gap']);
  assert.deepEqual(codes('FREQ=DAILY;COUNT=3', '2026-01-27T18:00', { exdates: ['2026-03-01T18:00', 'x'] }), ['rule-exdate', 'rule-date']);
  assert.deepEqual(codes('FREQ=DAILY;COUNT=3', '2026-01-27T18:00', { timeZone: 'Europe/Nowhere' }), ['rule-zone']);
});

test('every message says in German and English what to do', () => {
  for (const rrule of ['FREQ=SECONDLY', 'FREQ=FOO', 'FREQ=DAILY;BYMONTHDAY=-1,-2'])
    for (const { message, hint } of checkRule({ start: '2026-01-27T18:00', rrule }, year))
      for (const text of [message.de, message.en, hint.de, hint.en]) assert.match(text, /^[^{}]{8,}$/);
});

test('an end at the end of the calendar is an end', () => {
  assert.deepEqual(codes('FREQ=YEARLY;UNTIL=99991231T235959Z'), []);
});

test('passes over a zone that is no text', () => {
  for (const timeZone of [null, 7, {}, Symbol('wrong')])
    assert.deepEqual(codes('FREQ=DAILY;COUNT=3', '2026-01-27T18:00', { timeZone } as never), []);
});
