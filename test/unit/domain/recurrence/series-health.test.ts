import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { rhythmOf } from '../../../../src/domain/recurrence/rhythm.js';
import { seriesHealth } from '../../../../src/domain/recurrence/series-health.js';
import { datasetOf } from './meetings.js';

const now = '2026-11-25';
function health(rhythm: object | undefined, meetings: readonly object[], today = now) {
  const { series, meetings: known } = datasetOf(
    meetings.map((meeting) => ({ series: 'reihe', precision: 'day', ...meeting })),
    [{ id: 'reihe', ...(rhythm && { rhythm }) }],
  );
  return seriesHealth(series[0]!, known, today, expandRule);
}

test('a half-yearly series with its last date in 2018 is overdue', () => {
  assert.deepEqual(health({ rule: 'FREQ=MONTHLY;INTERVAL=6' }, [{ start: '2017-22', precision: 'season' }, { start: '2018-05-14' }]), {
    state: 'overdue',
    last: '2018-05-14',
    expected: '2018-11',
    isRecorded: false,
    rhythm: { months: 6 },
  });
});

test('the next date on record comes before any that is only to be expected', () => {
  const { state, expected, isRecorded } = health({ text: { de: '2x jährlich' } }, [{ start: '2026-06-01' }, { start: '2027-02-03' }]);
  assert.deepEqual([state, expected, isRecorded], ['next', '2027-02-03', true]);
});

test('what the rhythm leads to is a month, never a day', () => {
  const { state, expected, isRecorded } = health({ text: { de: 'halbjährlich' } }, [{ start: '2026-06-01' }]);
  assert.deepEqual([state, expected, isRecorded], ['next', '2026-12', false]);
});

test('a cancelled date is no date', () => {
  assert.equal(
    health({ text: { de: 'jährlich' } }, [{ start: '2024-06-01' }, { start: '2027-02-03', status: 'cancelled' }]).state,
    'overdue',
  );
});

test('nothing is known of a series without dates, or without a rhythm', () => {
  assert.equal(health({ text: { de: 'jährlich' } }, []).state, 'unknown');
  assert.equal(health({ text: { de: 'regelmäßig' } }, [{ start: '2018-05-14' }]).state, 'unknown');
  assert.equal(health(undefined, [{ start: '2018-05-14' }]).state, 'unknown');
});

test('a rule that is over has ended', () => {
  assert.equal(health({ rule: 'FREQ=WEEKLY;UNTIL=20251231' }, [{ start: '2025-12-30' }]).state, 'ended');
});

test('the dates of a repeating meeting count', () => {
  const { last, expected } = health({ rule: 'FREQ=MONTHLY;BYDAY=-1TU' }, [
    { start: '2026-01-27T18:00', precision: 'time', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU' } },
  ]);
  assert.deepEqual([last, expected], ['2026-11-24T18:00', '2026-12-29T18:00']);
});

test('a series that rests in summer is not overdue then', () => {
  const rhythm = { rule: 'FREQ=WEEKLY;BYDAY=TU;BYMONTH=9,10,11,12,1,2,3,4,5,6' };
  const at = (day: string) => health(rhythm, [{ start: '2026-06-30' }], day);
  assert.deepEqual([at('2026-08-20').state, at('2026-08-20').expected], ['next', '2026-09-01']);
  assert.equal(at('2026-09-02').state, 'overdue');
});

test('expects what the rule of a series gives next', () => {
  const cases: readonly (readonly [rule: string, last: string, expected: string | undefined])[] = [
    ['FREQ=YEARLY;BYMONTH=3,9', '2026-03-31', '2026-09'],
    ['FREQ=YEARLY;BYMONTH=3,9', '2025-09-14', '2026-03'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=3,9', '2025-09', '2027-03'],
    ['FREQ=MONTHLY;BYDAY=5MO', '2026-03-30', '2026-06'],
    ['FREQ=MONTHLY;BYMONTH=3,9', '2026-03-31', '2026-09'],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-08-31', '2026-10'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', '2026-06-02T18:00', '2026-06-04'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', '2026-06-04', '2026-06-16'],
    ['FREQ=DAILY;BYDAY=SA,SU', '2026-06-07', '2026-06-13'],
    ['FREQ=YEARLY;BYWEEKNO=10,40', '2026-03-07', '2026-10'],
    ['FREQ=YEARLY;BYWEEKNO=10,40', '2026-03-02', '2026-09'],
    ['FREQ=YEARLY;BYWEEKNO=10,40', '2025-10-05', '2026-03'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-02-01', undefined],
    ['FREQ=WEEKLY;BYDAY=XX', '2026-06-02', undefined],
  ];
  for (const [rule, start, expected] of cases) {
    const precision = start.length > 10 ? 'time' : start.length === 7 ? 'month' : 'day';
    assert.equal(health({ rule }, [{ start, precision }]).expected, expected, `${rule} ${start}`);
  }
});

test('a date that was moved to a day before its own is not waited for again', () => {
  // Whit Monday: a week earlier, a week later
  const at = (start: string) => health({ rule: 'FREQ=MONTHLY;BYDAY=4MO' }, [{ start }], '2026-06-10');
  assert.deepEqual([at('2026-05-18').state, at('2026-05-18').expected], ['next', '2026-06']);
  assert.notEqual(at('2026-06-01').state, 'overdue');
});

test('without what expands rules nothing is said of days that only a rule tells', () => {
  const { series, meetings } = datasetOf(
    [{ series: 'reihe', precision: 'day', start: '2026-06-30' }],
    [{ id: 'reihe', rhythm: { rule: 'FREQ=YEARLY;BYMONTH=3,6' } }],
  );
  let missing = 0;
  assert.equal(seriesHealth(series[0]!, meetings, now, undefined, () => missing++).state, 'unknown');
  assert.equal(missing, 1);
});

test('a series has ended where its rule ends before the next date', () => {
  assert.equal(health({ rule: 'FREQ=YEARLY;UNTIL=20261231' }, [{ start: '2026-06-01' }]).state, 'ended');
});

test('a series has ended where its rule gives no day after the last one', () => {
  const at = (rule: string, start = '2026-11-10') => {
    const { state, expected } = health({ rule }, [{ start }], '2026-11-28');
    return [state, expected];
  };
  assert.deepEqual(at('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261205'), ['ended', undefined]);
  assert.deepEqual(at('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261208'), ['next', '2026-12']);
  // that of November was put off by a week: that of December is still to come
  assert.deepEqual(at('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231', '2026-11-17'), ['next', '2026-12']);
  const { series, meetings } = datasetOf(
    [{ series: 'reihe', precision: 'day', start: '2026-11-10' }],
    [{ id: 'reihe', rhythm: { rule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261205' } }],
  );
  assert.equal(seriesHealth(series[0]!, meetings, '2026-11-28').state, 'unknown');
});

test('a series has ended with as many dates on record as its rule counts', () => {
  const given = [{ start: '2026-09-08' }, { start: '2026-10-13', status: 'cancelled' }, { start: '2026-11-10' }];
  for (const rule of ['FREQ=MONTHLY;COUNT=3', 'FREQ=MONTHLY;BYDAY=2TU;COUNT=3', 'COUNT=3;FREQ=MONTHLY;BYDAY=2TU']) {
    const at = (dates: readonly object[]) => health({ rule }, dates, '2026-11-28');
    assert.equal(at(given).state, 'ended', rule);
    // some may be missing
    assert.deepEqual([at(given.slice(1)).state, at(given.slice(1)).expected], ['next', '2026-12'], rule);
    // one may be still to come
    assert.equal(at([...given.slice(1), { start: '2026-09-08', status: 'postponed' }]).state, 'next', rule);
  }
});

test('the last date is found, however long ago it was', () => {
  const { state, last, expected } = health({ rule: 'FREQ=WEEKLY;BYDAY=TU' }, [
    { start: '2019-01-08T18:00', precision: 'time', recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10' } },
  ]);
  assert.deepEqual([state, last, expected], ['overdue', '2019-03-12T18:00', '2019-03-19']);
});

test('the next date is found, however far off it is', () => {
  const { state, expected } = health(undefined, [
    { start: '1950-05-08', recurrence: { rule: 'FREQ=YEARLY;INTERVAL=100' } },
    { start: '2049-05-09', status: 'cancelled' },
  ]);
  assert.deepEqual([state, expected], ['next', '2050-05-08']);
});

test('reads a rhythm in the words of sources', () => {
  const months = {
    '2x jährlich': 6,
    'zweimal im Jahr': 6,
    halbjährlich: 6,
    vierteljährlich: 3,
    jährlich: 12,
    'alle zwei Jahre, versetzt': 24,
    'in der Regel alle zwei Jahre': 24,
    'alle zwei Monate am vierten Montag': 2,
    'jeden letzten Dienstag im Monat': 1,
    'twice a year': 6,
    'jedes Jahr am 21. März': 12,
    'jedes Jahr im September': 12,
    'jährlich im September, 2025 am 14. Sept.': 12,
    '2x jährlich, im März und September': 6,
    'seit 2015 jährlich': 12,
    '12x jährlich': 1,
    'halbjährliche Treffen': 6,
    'every half year': 6,
    'first Tuesday of every month': 1,
    'monatlich, jeden letzten Dienstag im Monat': 1,
    'jeden zweiten Monat': 2,
    'every third month': 3,
    'jedes halbe Jahr': 6,
    'second annual meeting': 12,
    'jährlich im Sept.': 12,
  };
  for (const [de, expected] of Object.entries(months)) assert.deepEqual(rhythmOf({ text: { de } }), { months: expected }, de);
  const fortnightly = [
    ...[
      'alle 14 Tage',
      'alle vierzehn Tage',
      'alle zwei Wochen',
      'alle 2 Wochen',
      'jede zweite Woche',
      '14-tägig',
      '14tägig',
      '14-täglich',
    ],
    ...['vierzehntägig', 'every two weeks', 'every 14 days', 'every other week', 'every second week', 'every fortnight', 'fortnightly'],
  ];
  for (const de of fortnightly) assert.deepEqual(rhythmOf({ text: { de } }), { days: 14 }, de);
  assert.deepEqual(rhythmOf({ text: { de: 'wöchentlich' } }), { days: 7 });
  for (const de of ['wechselnd', 'regelmäßig; in welchem Abstand, steht nicht in der Quelle'])
    assert.equal(rhythmOf({ text: { de } }), undefined);
});

test('reads no rhythm where words may mean two things, or only contain one', () => {
  const unclear = [
    ...['zweijährlich', 'zweimonatlich', 'zweiwöchentlich', 'biannual', 'bi-weekly', 'semi-annual', '52x jährlich', '5x jährlich'],
    ...[
      'mehrmals jährlich',
      'drei Treffen jährlich',
      'zwei- bis dreimal jährlich',
      '2–3x jährlich',
      'nicht jedes Jahr',
      'zweimal im Monat',
    ],
    ...['im Jahr 2015 gegründet', 'zweimal im Jahr 2015', 'jährlich, im Sommer wöchentlich', 'alle 0 Jahre', 'alle paar Tage'],
    ...['14-tägiges Lager', 'jede gerade Woche', 'Tag der offenen Tür', 'every other Tuesday'],
  ];
  for (const de of unclear) assert.equal(rhythmOf({ text: { de } }), undefined, de);
});

test('reads no rhythm that words deny, or that is over', () => {
  const denied = [
    ...['nicht mehr monatlich', 'nicht immer monatlich', 'kein monatliches Treffen', 'nicht alle zwei Jahre', 'no longer monthly'],
    ...['monatlich, seit 2020 nicht mehr', 'nicht mehr an jedem letzten Dienstag im Monat'],
    ...['früher monatlich', 'Früher: monatlich', 'formerly monthly', 'used to be monthly', 'ehemals jede Woche', 'monatlich bis Ende 2019'],
  ];
  for (const de of denied) assert.equal(rhythmOf({ text: { de } }), undefined, de);
  const { state } = health({ text: { de: 'nicht mehr monatlich' } }, [{ start: '2020-01-14' }]);
  assert.equal(state, 'unknown');
});

test('what is in several months of each year is not a year apart', () => {
  const several = [
    ...['jährlich im März und September', 'jedes Jahr im Mai, Juli und Oktober', 'März/September, jährlich'],
    ...['every year in March and September', 'jedes Jahr, März–Mai', 'jährlich, Mär und Sep', 'yearly (Mar., Oct.)'],
    ...['jährlich im Frühjahr und Herbst', 'every year in spring and fall', 'jedes Jahr im Frühling und im September'],
    ...['jährlich im Januar und im Februar', 'every year in January and July'],
  ];
  for (const de of several) assert.equal(rhythmOf({ text: { de } }), undefined, de);
  const { state, expected } = health({ text: { de: 'jährlich im März und September' } }, [{ start: '2026-10-06' }]);
  assert.deepEqual([state, expected], ['unknown', undefined]);
});
