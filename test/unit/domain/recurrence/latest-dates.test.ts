import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMeeting } from '../../../../src/domain/calendar/find-meeting.js';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { repeatWith } from '../../../../src/domain/recurrence/repeat-with.js';
import type { RuleInput } from '../../../../src/domain/recurrence/rule.js';
import { seriesHealth } from '../../../../src/domain/recurrence/series-health.js';
import { CalendarStore } from '../../../../src/state/calendar-store.js';
import { datasetOf } from './meetings.js';

const today = '2026-11-28';
const all = { from: '0001-01-01', to: '2026-11-27' };

/** What there is of a rule up to a day, year by year: so many dates are never cut off. */
const yearByYear = (rule: RuleInput, to: string): string[] =>
  Array.from({ length: Number(to.slice(0, 4)) - 1939 }, (_, at) => String(1940 + at)).flatMap((year) =>
    expandRule(rule, { from: `${year}-01-01`, to: to.startsWith(year) ? to : `${year}-12-31`, limit: 100_000 }),
  );

const frequencies = [
  'FREQ=DAILY',
  'FREQ=DAILY;BYHOUR=8,12,16,20',
  'FREQ=HOURLY;INTERVAL=3',
  'FREQ=HOURLY;BYDAY=MO;BYHOUR=9,10',
  'FREQ=MINUTELY;BYHOUR=9;BYMINUTE=0',
  'FREQ=WEEKLY;BYDAY=TU,TH',
  'FREQ=MONTHLY;BYDAY=-1TU',
  'FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=7',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU',
  'FREQ=YEARLY;INTERVAL=25',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
];
const ends = ['', ';UNTIL=20101231', ';UNTIL=19700615T120000Z', ';UNTIL=20291231', ';COUNT=3', ';COUNT=12345', ';UNTIL=19400101'];

test('the last dates of a rule are those that it gives year by year', () => {
  const starts = ['1950-03-04T18:00', '1969-12-29T09:00', '2015-10-25T02:30'];
  for (const frequency of frequencies)
    for (const end of ends)
      for (const start of starts) {
        // is walked minute by minute: behind a limit of the engine
        if (frequency.startsWith('FREQ=MINUTELY') && end === ';COUNT=12345') continue;
        const extra =
          end === ';UNTIL=20101231' ? { exdates: ['2010-12-31', '2010-12-30'], rdates: ['2012-05-06T10:00', '1945-01-01T10:00'] } : {};
        const rule = { start, timeZone: 'Europe/Berlin', rrule: frequency + end, ...extra };
        const known = yearByYear(rule, all.to);
        for (const limit of [1, 7, 12_000]) {
          const latest = expandRule(rule, { ...all, limit, latest: true });
          // of more than some thousands not all are looked for
          const expected = known.slice(-Math.min(limit, latest.length || limit));
          assert.deepEqual(latest, expected, `${rule.rrule} ${start} ${limit}`);
          assert.ok(latest.length >= Math.min(limit, known.length, 1_000), `${rule.rrule} ${start} ${limit}: ${latest.length}`);
        }
      }
});

test('the last dates of a range keep to its ends, and are none of what is no rule', () => {
  const daily = { start: '1950-03-04T18:00', rrule: 'FREQ=HOURLY' };
  const range = { from: '2020-01-01T10:30', to: '2020-01-01T13:00' };
  assert.deepEqual(expandRule(daily, { ...range, latest: true }), expandRule(daily, range));
  assert.deepEqual(expandRule(daily, { from: '2020-01-02', to: '2020-01-01', latest: true }), []);
  assert.deepEqual(expandRule(daily, { ...all, limit: 0, latest: true }), []);
  assert.deepEqual(expandRule(daily, { from: 'once', to: 'now', latest: true }), []);
  assert.deepEqual(expandRule({ start: '2020-01-01', rrule: 'nonsense' }, { ...all, latest: true }), ['2020-01-01']);
});

test('the last of more dates than can be counted is not known, and none is made up', () => {
  assert.deepEqual(expandRule({ start: '1950-03-04T18:00', rrule: 'FREQ=HOURLY;COUNT=500000' }, { ...all, latest: true }), []);
});

test('of a rule of seconds the last ones of a day are its last, also where others are empty', () => {
  const latest = (rule: RuleInput, from: string, to: string) => expandRule(rule, { from, to, limit: 2, latest: true });
  for (const timeZone of [undefined, 'UTC', 'Europe/Berlin'])
    assert.deepEqual(latest({ start: '2020-01-01T00:00:00', rrule: 'FREQ=SECONDLY', timeZone }, '2026-11-27', '2026-11-27'), [
      '2026-11-27T23:59:58',
      '2026-11-27T23:59:59',
    ]);
  const mondays = { start: '2036-03-10T00:00:00', rrule: 'FREQ=SECONDLY;BYDAY=MO', timeZone: 'UTC' };
  assert.deepEqual(latest(mondays, '2036-03-05', '2036-03-11'), ['2036-03-10T23:59:58', '2036-03-10T23:59:59']);
  // on the day after the one that Samoa left out each second stands for two: too many to be seen
  assert.deepEqual(
    latest({ start: '2011-01-01T00:00:00', rrule: 'FREQ=SECONDLY', timeZone: 'Pacific/Apia' }, '2011-12-31', '2011-12-31'),
    [],
  );
});

test('a range that begins behind a gap has what the clocks put off into it', () => {
  const shown = (start: string, rrule: string, timeZone: string, from: string, to: string) =>
    expandRule({ start, rrule, timeZone }, { from, to });
  assert.deepEqual(shown('2027-03-01T02:30', 'FREQ=DAILY', 'Europe/Berlin', '2027-03-28T03:15', '2027-03-28T12:00'), [
    '2027-03-28T03:30:00',
  ]);
  assert.deepEqual(shown('2011-12-01T18:00', 'FREQ=DAILY;INTERVAL=29', 'Pacific/Apia', '2011-12-31', '2012-01-01'), [
    '2011-12-31T18:00:00',
  ]);
  // the line of the date was moved at the turn of the year
  assert.deepEqual(shown('1994-12-31T18:00', 'FREQ=YEARLY', 'Pacific/Kiritimati', '1995-01-01', '1995-01-02'), ['1995-01-01T18:00:00']);
});

test('no day before 1970 is one of a rule that names others', () => {
  const rule = { start: '1969-12-29T09:00', rrule: 'FREQ=HOURLY;BYDAY=MO;BYHOUR=9' };
  assert.deepEqual(expandRule(rule, { from: '1969-12-29', to: '1970-01-05' }), ['1969-12-29T09:00:00', '1970-01-05T09:00:00']);
});

const meetings = [
  { rule: 'FREQ=DAILY;UNTIL=20101231', start: '1950-03-04T18:00', last: '2010-12-31T18:00' },
  { rule: 'FREQ=DAILY;BYHOUR=8,12,16,20;UNTIL=20230630', start: '2015-01-01T08:00', last: '2023-06-30T20:00' },
  { rule: 'FREQ=HOURLY;UNTIL=19991231T220000', start: '1950-03-04T18:00', last: '1999-12-31T22:00' },
  { rule: 'FREQ=DAILY;COUNT=15000', start: '1970-01-01T18:00', last: '2011-01-25T18:00' },
  { rule: 'FREQ=DAILY;UNTIL=18501231', start: '1800-03-04T18:00', last: '1850-12-31T18:00' },
];

for (const { rule, start, last } of meetings)
  test(`of ${rule} the list of what is over, the page of the meeting and its series say the last date`, () => {
    const cancelled = last.startsWith('2010') ? [{ date: '2010-12-30T18:00', status: 'cancelled' }] : [];
    const dataset = datasetOf(
      [{ id: 'treff', series: 'reihe', start, recurrence: { rule, overrides: cancelled } }],
      [{ id: 'reihe', rhythm: { text: { de: 'täglich' } } }],
    );
    const store = new CalendarStore();
    store.setDataset(dataset, 'de', true);
    store.setRepeating({ repeatWith });
    store.setExpand(expandRule);
    assert.equal(store.past(today, 10).items[0]?.occurrence.start, last);
    assert.equal(findMeeting(dataset, 'treff', today, store.datesOf)?.occurrence?.start, last);
    assert.equal(seriesHealth(dataset.series[0]!, dataset.meetings, today, expandRule).last, last);
  });

test('the last date that took place is found before thousands that were cancelled', () => {
  const from2015 = { date: '2015-01-01T08:00', range: 'this-and-future', status: 'cancelled' };
  const { meetings: own, series } = datasetOf(
    [{ series: 'reihe', start: '1990-01-01T08:00', recurrence: { rule: 'FREQ=DAILY;UNTIL=20261231', overrides: [from2015] } }],
    [{ id: 'reihe' }],
  );
  assert.equal(seriesHealth(series[0]!, own, today, expandRule).last, '2014-12-31T08:00');
});

test('the page of one date of many a day shows that date', () => {
  const dataset = datasetOf([{ id: 'treff', start: '2020-01-01T08:00', recurrence: { rule: 'FREQ=MINUTELY;INTERVAL=15' } }]);
  const store = new CalendarStore();
  store.setDataset(dataset, 'de', true);
  store.setRepeating({ repeatWith });
  store.setExpand(expandRule);
  assert.equal(findMeeting(dataset, 'treff/2026-05-04T10:15', today, store.datesOf)?.occurrence?.start, '2026-05-04T10:15');
});

test('what comes next after a day long ago is the first date of a rule that began a century later', () => {
  const store = new CalendarStore();
  store.setDataset(
    datasetOf([{ start: '2026-12-24T18:00' }, { start: '1990-05-07T18:00', recurrence: { rule: 'FREQ=WEEKLY;UNTIL=19991231' } }]),
    'de',
    true,
  );
  store.setRepeating({ repeatWith });
  store.setExpand(expandRule);
  assert.equal(store.upcoming('1850-02-01', 1).items[0]?.occurrence.start, '1990-05-07T18:00');
  assert.equal(store.past('2250-02-01', 2).items[1]?.occurrence.start, '1999-12-27T18:00');
});
