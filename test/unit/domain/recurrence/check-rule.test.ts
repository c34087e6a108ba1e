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

test('a start that the clocks leave out is a date of its rule', () => {
  assert.deepEqual(codes('FREQ=DAILY;COUNT=3', '2026-03-29T02:30'), ['rule-gap']);
});

test('says of no rule that it skips days which it never comes to', () => {
  const skips = (rrule: string, start = '2026-01-31T18:00') => codes(rrule, start).includes('rule-skips');
  assert.equal(skips('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=9'), false);
  assert.equal(skips('FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1'), false);
  assert.equal(skips('FREQ=MONTHLY;INTERVAL=2;COUNT=2'), false);
  assert.equal(skips('FREQ=MONTHLY;INTERVAL=12'), false);
  assert.equal(skips('FREQ=MONTHLY;UNTIL=20260227T170000Z'), false);
  assert.equal(skips('FREQ=YEARLY;INTERVAL=4;UNTIL=20500101T000000Z', '2024-02-29T18:00'), false);
  assert.equal(skips('FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=4;COUNT=9'), true);
  assert.equal(skips('FREQ=MONTHLY;UNTIL=20260228T170000Z'), true);
  assert.equal(skips('FREQ=MONTHLY;INTERVAL=2;COUNT=9'), true);
  // 2100 is no leap year
  assert.equal(skips('FREQ=YEARLY;INTERVAL=4', '2024-02-29T18:00'), true);
});

test('a rule without a zone ends at a local time', () => {
  const kinds = (rrule: string, start: string, timeZone?: string) =>
    checkRule({ start, timeZone, rrule }, year).flatMap(({ code, hint }) => (code === 'rule-until-kind' ? [hint.en] : []));
  assert.deepEqual(kinds('FREQ=DAILY;UNTIL=20260301T180000', '2026-02-01T18:00'), []);
  assert.deepEqual(kinds('FREQ=DAILY;UNTIL=20260301', '2026-02-01'), []);
  assert.match(kinds('FREQ=DAILY;UNTIL=20260301T180000Z', '2026-02-01T18:00')[0]!, /UNTIL=20261231T235959$/);
  assert.match(kinds('FREQ=DAILY;UNTIL=20260301T180000', '2026-02-01T18:00', 'Europe/Berlin')[0]!, /UNTIL=20261231T225959Z$/);
});

test('no time is left out where there is no date', () => {
  assert.deepEqual(codes('FREQ=DAILY;COUNT=200', '2026-01-27T02:30', { exdates: ['2026-03-29'] }), []);
  assert.deepEqual(codes('FREQ=DAILY;UNTIL=20260329T000000Z', '2026-01-27T02:30'), []);
  assert.deepEqual(codes('FREQ=DAILY;UNTIL=20260329T013000Z', '2026-01-27T02:30'), ['rule-gap']);
});

test('says of a search that was broken off that it was, and of nothing that it is not there', () => {
  const broken = codes('FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3');
  assert.deepEqual([broken.includes('rule-cut-off'), broken.includes('rule-never')], [true, false]);
  // a year after the last second that was counted
  const found = codes('FREQ=SECONDLY;COUNT=999999999', '2026-01-27T18:00', { exdates: ['2027-02-27T03:00:07'] });
  assert.deepEqual([found.includes('rule-cut-off'), found.includes('rule-exdate')], [true, false]);
});

test('says what Outlook does not read', () => {
  const apart = (rrule: string) =>
    checkRule({ start: '2026-01-01T18:00', rrule }, year).flatMap(({ code, hint }) =>
      code === 'rule-outlook' ? [hint.en.split(': ')[1]] : [],
    );
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=5TH'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=-2TU'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=1TU,3TU'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=TU'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=5'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=DAILY;BYDAY=MO,TU'), ['BYDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYMONTHDAY=1,15'), ['BYMONTHDAY']);
  assert.deepEqual(apart('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13'), ['BYMONTHDAY', 'BYDAY']);
  assert.deepEqual(apart('FREQ=YEARLY;BYMONTHDAY=21'), ['BYMONTHDAY']);
  assert.deepEqual(apart('FREQ=YEARLY;BYMONTH=3,9'), ['BYMONTH']);
  assert.deepEqual(apart('FREQ=WEEKLY;BYDAY=TU;BYMONTH=9'), ['BYMONTH']);
  // what hardly any program reads is said of all
  assert.deepEqual(apart('FREQ=MONTHLY;BYMONTHDAY=1,-1'), []);
  for (const common of [
    ...['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'DAILY;INTERVAL=3', 'WEEKLY;BYDAY=MO,TU', 'MONTHLY;BYDAY=-1TU', 'MONTHLY;BYDAY=4MO'],
    ...['MONTHLY;BYMONTHDAY=-1', 'MONTHLY;BYMONTHDAY=10', 'MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'YEARLY;BYMONTH=3;BYMONTHDAY=21'],
    ...['YEARLY;BYMONTH=11;BYDAY=4TH', 'MONTHLY;BYDAY=TU;BYSETPOS=4'],
  ])
    assert.deepEqual(apart(`FREQ=${common}`), [], common);
});

test('every date that is taken away is judged, however many there are', () => {
  const exdates = Array.from({ length: 400 }, (_, at) => `${2027 + at * 17}-03-01T18:00`);
  const found = checkRule(
    { start: '2026-01-27T18:00', rrule: 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', exdates: [...exdates, '2030-03-02'] },
    year,
  );
  assert.deepEqual(
    found.flatMap(({ code, field }) => (code === 'rule-exdate' ? [field] : [])),
    ['exdates[400]'],
  );
});
