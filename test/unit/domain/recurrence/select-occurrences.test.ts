import assert from 'node:assert/strict';
import { test } from 'node:test';
import calendar from '../../../../src/domain/i18n/dictionaries/calendar/de.js';
import de from '../../../../src/domain/i18n/dictionaries/de.js';
import { formatClock } from '../../../../src/domain/time/format-occurrence-time.js';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { prepareOccurrences } from '../../../../src/domain/recurrence/prepare-occurrences.js';
import { selectExpanded } from '../../../../src/domain/recurrence/select-expanded.js';
import { occurrencesIn } from '../../../../src/domain/recurrence/occurrences-in.js';
import { repeatWith } from '../../../../src/domain/recurrence/repeat-with.js';
import { selectOccurrences, undatedMeetings } from '../../../../src/domain/recurrence/select-occurrences.js';
import { datasetOf } from './meetings.js';

const january = { from: '2027-01-01', to: '2027-01-31' };
const weekly = (recurrence: object, rest: object = {}) =>
  datasetOf([
    { id: 'cafe', start: '2027-01-07T15:00', end: '2027-01-07T17:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=6', ...recurrence }, ...rest },
  ]);
const starts = (dataset: ReturnType<typeof datasetOf>, range = january) => selectExpanded(dataset, range).map(({ start }) => start);

test('gives the dates of a rule with their ends and ids', () => {
  const [first, second] = selectExpanded(weekly({}), january);
  assert.equal(first?.id, 'cafe/2027-01-07T15:00');
  assert.deepEqual([second?.start, second?.end, second?.isRepeating], ['2027-01-14T15:00', '2027-01-14T17:00', true]);
});

test('one date of whole days that is given a time is not a whole day', () => {
  const dataset = datasetOf([
    {
      id: 'woche',
      start: '2027-01-07',
      allDay: true,
      precision: 'day',
      recurrence: { rule: 'FREQ=WEEKLY;COUNT=2', overrides: [{ date: '2027-01-14', start: '2027-01-14T18:00', status: 'moved' }] },
    },
  ]);
  assert.deepEqual(
    selectExpanded(dataset, january).map(({ start, allDay }) => [start, allDay]),
    [
      ['2027-01-07', true],
      ['2027-01-14T18:00', false],
    ],
  );
});

test('an override changes one date alone', () => {
  const dataset = weekly({
    overrides: [
      { date: '2027-01-14T15:00', status: 'cancelled', reason: { de: 'Das Haus ist zu.' } },
      { date: '2027-01-21T15:00', start: '2027-01-22T16:00', status: 'moved', place: { de: 'im Freien' } },
    ],
  });
  const [, cancelled, moved, last] = selectExpanded(dataset, january);
  assert.deepEqual([cancelled?.start, cancelled?.status, cancelled?.reason?.de], ['2027-01-14T15:00', 'cancelled', 'Das Haus ist zu.']);
  assert.deepEqual(
    [moved?.start, moved?.end, moved?.movedFrom, moved?.place?.de],
    ['2027-01-22T16:00', '2027-01-22T18:00', '2027-01-21T15:00', 'im Freien'],
  );
  assert.deepEqual([last?.start, last?.status], ['2027-01-28T15:00', 'planned']);
});

test('what ends when it begins is a time alone', () => {
  const dataset = weekly({ overrides: [{ date: '2027-01-14T15:00', start: '2027-01-14T19:00', end: '2027-01-14T19:00' }] });
  const times = selectExpanded(dataset, january).map((occurrence) => formatClock(occurrence, { ...de, ...calendar }));
  assert.deepEqual(times.slice(0, 2), ['15:00–17:00 Uhr', '19:00 Uhr']);
});

test('an override for this and all later dates puts them all off', () => {
  const dataset = weekly({
    overrides: [
      { date: '2027-01-14T15:00', range: 'this-and-future', start: '2027-01-15T18:00', place: { de: 'Rathaus' } },
      { date: '2027-01-28T15:00', status: 'cancelled' },
    ],
  });
  assert.deepEqual(starts(dataset), ['2027-01-07T15:00', '2027-01-15T18:00', '2027-01-22T18:00', '2027-01-28T15:00']);
  assert.deepEqual(selectExpanded(dataset, january)[2]?.place, { de: 'Rathaus' });
});

test('of two overrides of one date the one that stands last holds; one for the date alone comes before one from it on', () => {
  const [cancelled, online] = [
    { date: '2027-01-14T15:00', status: 'cancelled' },
    { date: '2027-01-14T15:00:00', status: 'moved-online' },
  ];
  const second = (...overrides: object[]) => selectExpanded(weekly({ overrides }), january)[1]?.status;
  assert.deepEqual([second(cancelled, online), second(online, cancelled)], ['moved-online', 'cancelled']);
  const onwards = { date: '2027-01-14T15:00', range: 'this-and-future', start: '2027-01-15T18:00' };
  for (const overrides of [
    [cancelled, onwards],
    [onwards, cancelled],
  ])
    assert.deepEqual(
      selectExpanded(weekly({ overrides }), january).map(({ start, status }) => [start, status]),
      [
        ['2027-01-07T15:00', 'planned'],
        ['2027-01-14T15:00', 'cancelled'],
        ['2027-01-22T18:00', 'planned'],
        ['2027-01-29T18:00', 'planned'],
      ],
    );
});

test('an override by a time that the clocks leave out is that of the date after the gap, with and without a zone', () => {
  const range = { from: '2026-03-28', to: '2026-03-30' };
  for (const timeZone of ['Europe/Berlin', undefined])
    for (const date of ['2026-03-29T02:30', '2026-03-29T03:30']) {
      const recurrence = { rule: 'FREQ=DAILY;COUNT=3', overrides: [{ date, status: 'cancelled' }] };
      const night = datasetOf([{ start: '2026-03-28T02:30', timeZone, recurrence }]);
      assert.deepEqual(
        selectExpanded(night, range).map(({ start, status, movedFrom }) => [start, status, movedFrom]),
        [
          ['2026-03-28T02:30', 'planned', undefined],
          ['2026-03-29T03:30', 'cancelled', undefined],
          ['2026-03-30T02:30', 'planned', undefined],
        ],
        `${date} in ${timeZone}`,
      );
    }
});

test('a date that was moved into a range is found there, and not where it was', () => {
  const dataset = weekly({ overrides: [{ date: '2027-02-04T15:00', start: '2027-01-30T15:00', status: 'moved' }] });
  assert.ok(starts(dataset).includes('2027-01-30T15:00'));
  assert.deepEqual(starts(dataset, { from: '2027-02-04', to: '2027-02-04' }), []);
});

test('a date that was put off to a month, a season or a year is found on each day of it, and only as exact as it is known', () => {
  for (const [start, precision, days] of [
    ['2028-02', 'month', ['2028-02-01', '2028-02-29']],
    ['2025-22', 'season', ['2025-06-01', '2025-08-31']],
    ['2029', 'year', ['2029-01-01', '2029-12-31']],
  ] as const) {
    const dataset = weekly({ overrides: [{ date: '2027-02-04T15:00', start, status: 'postponed' }] });
    for (const day of days) {
      const found = selectExpanded(dataset, { from: day, to: day }).find((one) => one.start === start);
      assert.deepEqual([found?.precision, found?.movedFrom, found?.end], [precision, '2027-02-04T15:00', undefined], day);
    }
    assert.deepEqual(starts(dataset, { from: '2027-02-04', to: '2027-02-04' }), []);
  }
});

test('what takes several days is found on each of them; what ends at midnight, not on the next', () => {
  const dataset = datasetOf([
    { start: '2027-01-30', end: '2027-02-02', precision: 'day', allDay: true },
    { start: '2027-01-31T20:00', end: '2027-02-01T00:00' },
  ]);
  assert.deepEqual(starts(dataset, { from: '2027-02-01', to: '2027-02-01' }), ['2027-01-30']);
  const [campaign] = selectExpanded(dataset, { from: '2027-02-02', to: '2027-02-28' });
  assert.deepEqual(
    [campaign?.firstDay, campaign?.lastDay, campaign?.end, campaign?.allDay],
    ['2027-01-30', '2027-02-02', '2027-02-02', true],
  );
});

test('a whole-day meeting repeats in whole days', () => {
  const dataset = datasetOf([
    { start: '2027-01-01', end: '2027-01-02', precision: 'day', allDay: true, recurrence: { rule: 'FREQ=WEEKLY;COUNT=2' } },
  ]);
  assert.deepEqual(
    selectExpanded(dataset, january).map(({ start, end }) => [start, end]),
    [
      ['2027-01-01', '2027-01-02'],
      ['2027-01-08', '2027-01-09'],
    ],
  );
});

test('a date is no more exact than it is known: month, season, year', () => {
  const dataset = datasetOf([
    { start: '2027-03', precision: 'month' },
    { start: '2026-24', precision: 'season' },
    { start: '2027', precision: 'year' },
  ]);
  assert.deepEqual(
    selectExpanded(dataset, { from: '2027-02-28', to: '2027-03-01' }).map(({ start, firstDay, lastDay }) => [start, firstDay, lastDay]),
    [
      ['2026-24', '2026-12-01', '2027-02-28'],
      ['2027', '2027-01-01', '2027-12-31'],
      ['2027-03', '2027-03-01', '2027-03-31'],
    ],
  );
});

test('a meeting without a date is in no range, but among those without a date', () => {
  const dataset = datasetOf([{ precision: 'unknown', recurrence: { text: { de: '2x jährlich' } } }]);
  assert.deepEqual(starts(dataset, { from: '0001-01-01', to: '9999-12-31' }), []);
  assert.deepEqual(
    undatedMeetings(dataset).map(({ id }) => id),
    ['treffen-1'],
  );
});

test('filters as a search of meetings does', () => {
  const dataset = datasetOf([
    { start: '2027-01-07T15:00', mode: 'online', topics: [{ de: 'Schule' }], registration: { required: false } },
    { start: '2027-01-08T15:00', mode: 'in-person', audience: { group: 'everyone' }, registration: { required: true } },
    { start: '2027-01-09T15:00' },
  ]);
  const found = (filters: Record<string, string[]>) =>
    selectOccurrences(dataset, { ...january, filters }).map(({ start }) => start.slice(8, 10));
  assert.deepEqual(found({ mode: ['online', 'hybrid'] }), ['07']);
  assert.deepEqual(found({ topic: ['Schule'] }), ['07']);
  assert.deepEqual(found({ registration: ['not-required'] }), ['07']);
  assert.deepEqual(found({ audience: ['everyone'], mode: ['in-person'] }), ['08']);
  assert.deepEqual(found({}), ['07', '08', '09']);
});

test('prepared dates equal expanded ones, and need no engine inside their window', () => {
  const dataset = weekly({
    exdates: ['2027-01-14T15:00'],
    rdates: ['2027-01-16T10:00'],
    overrides: [{ date: '2027-01-21T15:00', status: 'cancelled' }],
  });
  const prepared = prepareOccurrences(dataset);
  const strip = (found: ReturnType<typeof selectOccurrences>) => found.map(({ meeting: _meeting, ...rest }) => rest);
  assert.deepEqual(strip(selectOccurrences(prepared, january)), strip(selectOccurrences(dataset, january, expandRule)));
  const isMissed = ({ meetings }: typeof dataset, from: string, to: string) => {
    let isTold = false;
    const repeat = repeatWith(undefined, () => (isTold = true));
    meetings.forEach((meeting) => repeat(meeting, from, to));
    return isTold;
  };
  assert.equal(isMissed(prepared, january.from, january.to), false);
  assert.equal(isMissed(prepared, '2031-01-01', '2031-01-31'), true);
  assert.equal(isMissed(dataset, january.from, january.to), true);
});

test('hours last as long as a stopwatch counts, and days as long as the calendar does', () => {
  const night = { start: '2026-10-17T22:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=24' } };
  const ends = (duration: string, range: { from: string; to: string }) =>
    selectExpanded(datasetOf([{ ...night, duration }]), range).map(({ end }) => end);
  const autumn = { from: '2026-10-24', to: '2026-10-24' };
  assert.deepEqual(ends('PT8H', autumn), ['2026-10-25T05:00']);
  assert.deepEqual(ends('P1D', autumn), ['2026-10-25T22:00']);
  assert.deepEqual(ends('P1DT2H', autumn), ['2026-10-26T00:00']);
  assert.deepEqual(ends('PT8H', { from: '2027-03-27', to: '2027-03-27' }), ['2027-03-28T07:00']);
  assert.deepEqual(ends('PT8H', { from: '2026-11-07', to: '2026-11-07' }), ['2026-11-08T06:00']);
  const once = datasetOf([{ start: '2026-10-24T18:00', duration: 'PT8H', timeZone: 'America/New_York' }]);
  assert.deepEqual(
    selectExpanded(once, autumn).map(({ end }) => end),
    ['2026-10-25T02:00'],
  );
  // what ends before midnight on any other day touches the next one where the clocks go forward
  const day = datasetOf([{ start: '2027-03-27T00:00', duration: 'PT23H30M', recurrence: { rule: 'FREQ=DAILY' } }]);
  const monday = selectExpanded(day, { from: '2027-03-29', to: '2027-03-29' });
  assert.deepEqual(
    monday.map(({ end }) => end),
    ['2027-03-29T00:30', '2027-03-29T23:30'],
  );
});

test('dates at the end of the calendar end with it', () => {
  const last = datasetOf([
    { start: '9999-12-30T22:00', duration: 'PT30H', recurrence: { rule: 'FREQ=DAILY' } },
    { start: '9999-24', precision: 'season' },
    {
      start: '9999-12-30T10:00',
      recurrence: { rule: 'FREQ=DAILY', overrides: [{ date: '9999-12-30T10:00', range: 'this-and-future', start: '9999-12-31T10:00' }] },
    },
  ]);
  const found = selectExpanded(last, { from: '9999-12-01', to: '9999-12-31' });
  assert.deepEqual(
    found.map(({ start, lastDay }) => [start, lastDay]),
    [
      ['9999-12-30T22:00', '9999-12-31'],
      ['9999-12-31T10:00', '9999-12-31'],
      ['9999-12-31T22:00', '9999-12-31'],
      ['9999-12-31T23:59:59', '9999-12-31'],
      ['9999-24', '9999-12-31'],
    ],
  );
});

test('a page that has not loaded what knows the clocks says no end of what says how long it is', () => {
  const { meetings } = datasetOf([{ start: '2026-10-24T22:00', duration: 'PT8H' }]);
  const ends = (repeat?: ReturnType<typeof repeatWith>) =>
    occurrencesIn(meetings, { from: '2026-10-24', to: '2026-10-24' }, repeat).map(({ end }) => end);
  assert.deepEqual([ends(), ends(() => []), ends(repeatWith())], [[undefined], [undefined], ['2026-10-25T05:00']]);
});

test('a meeting that repeats in UTC is shown by the clocks by which people come', () => {
  const dataset = datasetOf([
    {
      id: 'treff',
      start: '2026-12-01T23:00',
      end: '2026-12-02T00:30',
      timeZone: 'UTC',
      recurrence: {
        rule: 'FREQ=MONTHLY;INTERVAL=7;COUNT=3',
        overrides: [{ date: '2028-02-01T23:00', start: '2028-02-02T16:00', status: 'moved' }],
      },
    },
  ]);
  const all = { from: '2026-01-01', to: '2028-12-31' };
  for (const known of [selectExpanded(dataset, all), selectOccurrences(prepareOccurrences(dataset), all)])
    assert.deepEqual(
      known.map(({ id, start, end, movedFrom, firstDay, timeZone }) => [id, start, end, movedFrom, firstDay, timeZone]),
      [
        ['treff/2026-12-01T23:00', '2026-12-02T00:00', '2026-12-02T01:30', undefined, '2026-12-02', 'Europe/Berlin'],
        ['treff/2027-07-01T23:00', '2027-07-02T01:00', '2027-07-02T02:30', undefined, '2027-07-02', 'Europe/Berlin'],
        ['treff/2028-02-01T23:00', '2028-02-02T17:00', '2028-02-02T18:30', '2028-02-02T00:00', '2028-02-02', 'Europe/Berlin'],
      ],
    );
  assert.deepEqual(starts(dataset, { from: '2026-12-02', to: '2026-12-02' }), ['2026-12-02T00:00']);
  assert.deepEqual(starts(dataset, { from: '2026-12-01', to: '2026-12-01' }), []);
});
