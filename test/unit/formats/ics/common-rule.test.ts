import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonRule, isReadByAll } from '../../../../src/formats/ics/common-rule.js';

test('a rule that never comes to a month without its day is written as a rule', () => {
  for (const rule of ['FREQ=MONTHLY;INTERVAL=12', 'FREQ=MONTHLY;INTERVAL=2;COUNT=2', 'FREQ=MONTHLY;INTERVAL=2;UNTIL=20260401T000000Z'])
    assert.ok(isReadByAll(rule, '2026-01-31T18:00'), rule);
  assert.ok(!isReadByAll('FREQ=MONTHLY;COUNT=2', '2026-01-31T18:00'));
});

test('a rule that Outlook alone refuses is none for calendars, and one for what else reads rules', () => {
  for (const rule of ['FREQ=MONTHLY;BYDAY=1TH,3TH', 'FREQ=WEEKLY;BYDAY=TH;BYMONTH=1', 'FREQ=MONTHLY;BYMONTHDAY=1,15'])
    assert.deepEqual([isReadByAll(rule, '2026-01-01T18:00'), isCommonRule(rule, '2026-01-01T18:00')], [false, true], rule);
});
