import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRecurrence } from '../../../../src/domain/recurrence/check-recurrence.js';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { overriddenDates } from '../../../../src/domain/recurrence/overrides.js';
import { ruleOf } from '../../../../src/domain/recurrence/overrides.js';
import { addDays } from '../../../../src/domain/time/add-days.js';
import { endOfComparison, generatedRules, ruleCount } from './generated-rules.js';
import { datasetOf, type Meeting } from './meetings.js';

const weekly = 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231T225959Z';
const aSeries = (recurrence: object, rest: object = {}): Meeting =>
  datasetOf([{ start: '2026-01-27T18:00', timeZone: 'Europe/Berlin', recurrence, ...rest }]).meetings[0]!;
const found = (recurrence: object, rest: object = {}) =>
  checkRecurrence(aSeries(recurrence, rest)).map(({ code, field, severity }) => [code, field, severity]);

test('says nothing of a series whose overrides meet its dates', () => {
  const overrides = [
    { date: '2026-02-03T18:00', status: 'cancelled' },
    { date: '2026-02-05T18:00', status: 'moved-online' },
    { date: '2026-03-03T18:00:00', start: '2026-03-04T18:00', range: 'this-and-future' },
  ];
  assert.deepEqual(found({ rule: weekly, rdates: ['2026-02-05T18:00'], overrides }), []);
});

test('says which override names a date that the rule does not give, and the next that it gives', () => {
  const overrides = [
    { date: '2026-02-03T18:00', status: 'cancelled' },
    { date: '2026-02-04T18:00', status: 'cancelled' },
    { date: '2026-02-10', status: 'cancelled' },
    { date: '2026-02-17T18:00', status: 'cancelled' },
    { date: '2026-02-18T18:00', start: '2026-02-19T18:00', range: 'this-and-future' },
    { date: '2026-03', status: 'cancelled' },
  ];
  const issues = checkRecurrence(aSeries({ rule: weekly, exdates: ['2026-02-17T18:00'], overrides }));
  assert.deepEqual(
    issues.map(({ code, path, field, hint, record }) => [code, path, field, hint.en.split(': ')[1], record]),
    [
      ['rule-override', 'overrides/1', '2026-02-10T18:00'],
      ['rule-override', 'overrides/2', '2026-02-10T18:00'],
      ['rule-override', 'overrides/3', '2026-02-24T18:00'],
      ['rule-override-onwards', 'overrides/4', '2026-02-24T18:00'],
      ['rule-date', 'overrides/5', '2026-12-29T18:00'],
    ].map(([code, place, expected]) => [
      code,
      `/recurrence/${place}/date`,
      `recurrence.${place!.replace(/\/(\d)/, '[$1]')}.date`,
      expected,
      'treffen-1',
    ]),
  );
});

test('says of two overrides of one date which one holds, whatever way the date is written', () => {
  const overrides = [
    { date: '2026-02-03T18:00', status: 'cancelled' },
    { date: '2026-02-10T18:00', range: 'this-and-future', start: '2026-02-11T18:00' },
    { date: '2026-02-10T18:00', status: 'cancelled' },
    { date: '2026-02-03T18:00:00', status: 'moved-online' },
    { date: '2026-02-10T18:00', range: 'this-and-future', start: '2026-02-12T18:00' },
  ];
  const issues = checkRecurrence(aSeries({ rule: weekly, overrides }));
  assert.deepEqual(
    issues.map(({ code, path, value, hint, record, severity }) => [code, path, value, hint.en.split(': ')[1], record, severity]),
    [
      ['0', '2026-02-03T18:00', '3'],
      ['1', '2026-02-10T18:00', '4'],
    ].map(([at, value, held]) => [
      'rule-override-twice',
      `/recurrence/overrides/${at}/date`,
      value,
      `recurrence.overrides[${held}]`,
      'treffen-1',
      'warning',
    ]),
  );
});

test('a time that the clocks leave out names the date after the gap, also where the meeting says no zone', () => {
  const night = { start: '2026-03-28T02:30' };
  const rule = 'FREQ=DAILY;COUNT=3';
  const left = { date: '2026-03-29T02:30', status: 'cancelled' };
  const shown = { date: '2026-03-29T03:30', status: 'cancelled' };
  for (const timeZone of ['Europe/Berlin', undefined]) {
    const codes = (overrides: object[]) =>
      checkRecurrence(aSeries({ rule, overrides }, { ...night, timeZone })).flatMap(({ code, field }) =>
        code.startsWith('rule-override') ? [[code, field]] : [],
      );
    assert.deepEqual([codes([left]), codes([shown])], [[], []]);
    assert.deepEqual(codes([left, shown]), [['rule-override-twice', 'recurrence.overrides[0].date']]);
  }
});

test('an override of a meeting that does not repeat is passed over, and said', () => {
  const overrides = [{ date: '2026-02-04T18:00', status: 'cancelled' }];
  assert.deepEqual(found({ text: { de: '2x jährlich' }, overrides }), [['rule-override', 'recurrence.overrides[0].date', 'warning']]);
});

test('a rule that never gives a date is an error, one that others read differently or that has no end is not', () => {
  assert.deepEqual(found({ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' })[0], ['rule-never', 'recurrence.rule', 'error']);
  const apart = found({ rule: 'FREQ=WEEKLY;BYDAY=1TU;COUNT=3' });
  assert.deepEqual(apart, [['rule-misplaced', 'recurrence.rule', 'warning']]);
  assert.deepEqual(found({ rule: 'FREQ=WEEKLY' }), [['rule-endless', 'recurrence.rule', 'warning']]);
  assert.deepEqual(found({ rule: 'FREQ=WEEKLY;UNTIL=20260128T000000Z' }), [['rule-never', 'recurrence.rule', 'warning']]);
  assert.deepEqual(found({ rule: weekly, exdates: ['2026-02-04T18:00'] }), [['rule-exdate', 'recurrence.exdates[0]', 'warning']]);
  assert.deepEqual(found({ rule: weekly }, { start: '2026-01', precision: 'month' }), [['rule-start', 'start', 'error']]);
});

test('a regular time and a rhythm need no start and no end, but days that there are', () => {
  const { series } = datasetOf(
    [],
    [
      { id: 'a', rhythm: { rule: 'FREQ=MONTHLY;INTERVAL=6' } },
      { id: 'b', rhythm: { rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' } },
      { id: 'c', rhythm: { rule: 'FREQ=DAILY;BYMONTH=13' } },
      { id: 'd', rhythm: { rule: 'FREQ=YEARLY;BYWEEKNO=12' } },
    ],
  );
  assert.deepEqual(
    series.flatMap(checkRecurrence).map(({ code, path, record, severity }) => [code, path, record, severity]),
    [
      ['rule-never', '/rhythm/rule', 'b', 'error'],
      ['rule-outlook', '/rhythm/rule', 'b', 'warning'],
      ['rule-skips', '/rhythm/rule', 'b', 'warning'],
      ['rule-unreadable', '/rhythm/rule', 'c', 'error'],
      ['rule-apart', '/rhythm/rule', 'd', 'warning'],
    ],
  );
});

test('what is said to be passed over is what no date of a generated rule takes up', () => {
  // of rules of hours and less a limit of the engine may leave dates unjudged
  const rules = generatedRules(Math.ceil(ruleCount / 2), 5).filter(({ rrule }) => !/HOURLY|MINUTELY|SECONDLY/.test(rrule));
  for (const { start, timeZone, rrule } of rules) {
    const given = expandRule({ start, timeZone, rrule }, { from: start, to: endOfComparison({ start, rrule }), limit: 12 });
    const dates = [...new Set(given.map((date, at) => (at % 3 ? date : `${addDays(date, at)}${date.slice(10)}`)))];
    const overrides = dates.map((date) => ({ date, status: 'cancelled' as const }));
    const meeting = aSeries({ rule: rrule, overrides }, { start, timeZone, precision: start.length > 10 ? 'time' : 'day' });
    const read = overriddenDates(meeting);
    const last = [...dates].sort().at(-1)!;
    const taken = new Set(expandRule(ruleOf(meeting), { from: start, to: last }).map((date) => read(date).override));
    const passedOver = meeting.recurrence!.overrides!.flatMap((override, at) => (taken.has(override) ? [] : [at]));
    const said = checkRecurrence(meeting).flatMap(({ code, field }) =>
      code === 'rule-override' ? [Number(/\[(\d+)\]/.exec(field)![1])] : [],
    );
    assert.deepEqual(said, passedOver, `${rrule} from ${start}`);
  }
});

test('thousands of overrides of a rule without end, and of one without dates, are answered', () => {
  const overrides = Array.from({ length: 5000 }, (_, at) => ({ date: `${addDays('2026-01-01', at * 500)}T07:00` }));
  for (const rule of ['FREQ=SECONDLY', 'FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=9999999', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'])
    assert.ok(found({ rule, overrides }).length > 0, rule);
});
