import assert from 'node:assert/strict';
import test from 'node:test';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { readIcs } from '../../../../src/formats/read-ics.js';
import { writeIcs } from '../../../../src/formats/write-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';
import { aMeeting, judged } from '../../support/a-dataset.js';

const read = (...events: string[][]) => {
  const { records, issues } = readIcs(aCalendar(...events.flat()));
  return { records, codes: issues.map(({ code }) => code) };
};

/** A property of a time in Berlin, or of a day. */
const at = (name: string, time: string) => `${name};${time.length === 8 ? 'VALUE=DATE' : 'TZID=Europe/Berlin'}:${time}`;
const span = (start: string, end?: string) => [at('DTSTART', start), ...(end ? [at('DTEND', end)] : [])];
/** Mondays from 18:00 to 19:00. */
const mondays = anEvent(...span('20260105T180000', '20260105T190000'), 'RRULE:FREQ=WEEKLY;COUNT=6');
const change = (date: string, ...lines: string[]) => anEvent(at('RECURRENCE-ID', date), ...lines);
const fromOn = (date: string, ...lines: string[]) => anEvent(at('RECURRENCE-ID;RANGE=THISANDFUTURE', date), ...lines);

/** What is different on a date of three whole days that are repeated weekly. */
const ofThreeDays = (...lines: string[]) =>
  read(anEvent(...span('20260105', '20260108'), 'RRULE:FREQ=WEEKLY;COUNT=3'), change('20260112', ...lines)).records[0]?.recurrence
    ?.overrides;

test('one date of several days may be made one day', () => {
  assert.deepEqual(ofThreeDays(...span('20260112', '20260113')), [{ date: '2026-01-12', end: '2026-01-12' }]);
  assert.deepEqual(ofThreeDays(...span('20260113')), [{ date: '2026-01-12', start: '2026-01-13', end: '2026-01-13' }]);
  assert.deepEqual(ofThreeDays(...span('20260112', '20260115')), [{ date: '2026-01-12' }]);
  assert.deepEqual(ofThreeDays(...span('20260112'), 'STATUS:CANCELLED'), [{ date: '2026-01-12', status: 'cancelled' }]);
});

test('how long single dates last is read back as it was written', () => {
  const back = (fields: object, overrides: object[]) => {
    const meeting = aMeeting({ ...fields, recurrence: { rule: 'FREQ=WEEKLY', overrides } } as never);
    const { output } = writeIcs(judged({ meetings: [meeting] }), { today: '2026-01-01' });
    assert.deepEqual(readIcs(output).records[0]?.recurrence?.overrides, overrides);
  };
  const days = { start: '2026-01-05', end: '2026-01-07', precision: 'day' };
  back(days, [{ date: '2026-01-12', end: '2026-01-12' }]);
  back(days, [{ date: '2026-01-12', start: '2026-01-13', end: '2026-01-13' }]);
  back(days, [{ date: '2026-01-12', start: '2026-01-12T19:00', end: '2026-01-12T19:00' }]);
  const hours = { start: '2026-01-05T18:00', end: '2026-01-05T20:00', precision: 'time' };
  back(hours, [{ date: '2026-01-12T18:00', end: '2026-01-12T18:00' }]);
  back(hours, [{ date: '2026-01-12T18:00', start: '2026-01-12T19:00', end: '2026-01-12T19:00' }]);
  back(hours, [{ date: '2026-01-12T18:00', end: '2026-01-12T19:00', status: 'cancelled' }]);
  back({ ...hours, end: undefined, duration: 'PT2H' }, [{ date: '2026-01-12T18:00', end: '2026-01-12T18:00' }]);
});

test('a changed date without an end, or whose end makes no sense, has none', () => {
  const ends = (...lines: string[]) => read(mondays, change('20260112T180000', ...lines)).records[0]?.recurrence?.overrides?.[0]?.end;
  assert.equal(ends(...span('20260112T200000', '20260112T200000')), '2026-01-12T20:00');
  assert.equal(ends(...span('20260112T200000')), '2026-01-12T20:00');
  assert.equal(ends(...span('20260112T200000', '20260112T100000')), '2026-01-12T20:00');
});

test('a changed date that the rule does not give is a meeting of its own', () => {
  const moved = change('20260113T180000', ...span('20260114T180000', '20260114T190000'));
  const { records, codes } = read(mondays, moved);
  assert.deepEqual(codes, []);
  assert.deepEqual(
    records.map(({ start, title, recurrence }) => [start, title.de, recurrence]),
    [
      ['2026-01-05T18:00', 'Fest', { rule: 'FREQ=WEEKLY;COUNT=6' }],
      ['2026-01-14T18:00', 'Fest', undefined],
    ],
  );
  const off = read(mondays, [...moved.slice(0, -1), 'STATUS:CANCELLED', 'END:VEVENT']).records;
  assert.equal(off.length, 1);
});

test('a change from a date on that the series does not have leaves the series as it is', () => {
  const whole = ['2026-01-05T18:00', { rule: 'FREQ=WEEKLY;COUNT=6' }];
  const after = (...lines: string[][]) => {
    const { records, codes } = read(mondays, ...lines);
    return [...records.map(({ start, recurrence }) => [start, recurrence]), ...codes];
  };
  const off = (date: string) => fromOn(date, at('DTSTART', date), 'STATUS:CANCELLED');
  assert.deepEqual(after(off('20270101T180000')), [whole]);
  for (const date of ['20251229', '20260113', '20270104'])
    assert.deepEqual(after(fromOn(`${date}T180000`, at('DTSTART', `${date}T200000`))), [
      whole,
      [`${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}T20:00`, undefined],
      'ics-range',
    ]);
  for (const rule of ['FREQ=WEEKLY;UNTIL=20260201T225959Z', 'FREQ=WEEKLY;COUNT=60;UNTIL=20260201T225959Z'])
    assert.equal(read(anEvent(...span('20260105T180000'), `RRULE:${rule}`), off('20270101T180000')).records[0]?.recurrence?.rule, rule);
});

test('of very many changes from a date on those that hold for one date alone are said', () => {
  const day = (i: number) => new Date(Date.UTC(2026, 0, 5 + 7 * i)).toISOString().slice(0, 10).replaceAll('-', '');
  const series = anEvent(...span('20260105T180000'), 'RRULE:FREQ=WEEKLY');
  const changes = Array.from({ length: 60 }, (_, i) => fromOn(`${day(i + 1)}T180000`, at('DTSTART', `${day(i + 1)}T190000`)));
  const { records, codes } = read(series, ...changes);
  assert.deepEqual([records.length, codes], [51, Array.from({ length: 10 }, () => 'ics-range')]);
});

test('where the only date of an event is changed, the change stands in its place', () => {
  const once = anEvent(...span('20260112T180000', '20260112T190000'));
  const { id } = read(once).records[0]!;
  for (const [lines, start, status] of [
    [['SUMMARY:', at('DTSTART', '20260114T180000')], '2026-01-14T18:00', 'planned'],
    [[at('DTSTART', '20260112T180000'), 'STATUS:CANCELLED'], '2026-01-12T18:00', 'cancelled'],
  ] as const)
    assert.deepEqual(
      read(once, change('20260112T180000', ...lines)).records.map((record) => [record.id, record.title.de, record.start, record.status]),
      [[id, 'Fest', start, status]],
    );
});

test('a rule that means the day of its start is moved only as far as every month has that day', () => {
  const moved = (start: string, to: string) =>
    read(
      anEvent(at('DTSTART', start), 'RRULE:FREQ=MONTHLY;COUNT=6'),
      fromOn(start.replace('0131', '0331').replace('0115', '0315'), at('DTSTART', to)),
    );
  assert.deepEqual(moved('20260131T180000', '20260330T180000').codes, ['ics-range']);
  assert.deepEqual(moved('20260115T180000', '20260301T180000').codes, []);
  assert.deepEqual(moved('20260115T180000', '20260228T180000').codes, ['ics-range']);
});

test('a date that was made private is not shown where it was, and nothing of it is told', () => {
  const secret = ['CLASS:PRIVATE', 'SUMMARY:Arzt', 'LOCATION:Klinik', ...span('20260114T093000', '20260114T100000')];
  const one = read(mondays, change('20260112T180000', ...secret));
  assert.deepEqual(one.codes, ['ics-private']);
  assert.deepEqual(
    one.records.map(({ recurrence }) => recurrence),
    [{ rule: 'FREQ=WEEKLY;COUNT=6', exdates: ['2026-01-12T18:00'] }],
  );
  const later = read(mondays, fromOn('20260112T180000', ...secret)).records;
  assert.deepEqual(
    later.map(({ recurrence }) => recurrence?.rule),
    ['FREQ=WEEKLY;UNTIL=20260112T165959Z'],
  );
  assert.deepEqual(read(mondays, fromOn('20260105T180000', ...secret)).records, []);
  assert.deepEqual(read(anEvent(...span('20260112T180000')), change('20260112T180000', ...secret)).records, []);
  assert.doesNotMatch(JSON.stringify(readIcs(aCalendar(...mondays, ...change('20260112T180000', ...secret)))), /Arzt|Klinik|09:?30/);
});

test('a series that ends before it begins has no date', () => {
  const ended = (start: string, until: string) => {
    const { records, codes } = read(anEvent(at('DTSTART', start), `RRULE:FREQ=DAILY;UNTIL=${until}`));
    return [records[0]?.recurrence?.rule, ...codes];
  };
  assert.deepEqual(ended('20260105T180000', '20260104T225959Z'), [undefined, 'ics-no-dates']);
  assert.deepEqual(ended('20260105T180000', '20260105T170000Z'), ['FREQ=DAILY;UNTIL=20260105T170000Z']);
  assert.deepEqual(ended('20260105', '20260104'), [undefined, 'ics-no-dates']);
  assert.deepEqual(ended('20260105', '20260104T230000Z'), ['FREQ=DAILY;UNTIL=20260104T230000Z']);
  assert.deepEqual(ended('20260105', '20260107T235959Z'), ['FREQ=DAILY;UNTIL=20260107']);
});

test('a further date lasts as long as it says', () => {
  const series = (...lines: string[]) =>
    anEvent('DTSTART:20260105T170000Z', 'DTEND:20260105T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', ...lines);
  const periods = 'RDATE;VALUE=PERIOD:20260107T170000Z/20260107T210000Z,20260109T170000Z/PT30M,20260110T170000Z/PT1H';
  const { records, codes } = read(series(periods));
  assert.deepEqual(codes, []);
  assert.deepEqual(records[0]?.recurrence, {
    rule: 'FREQ=WEEKLY;COUNT=2',
    rdates: ['2026-01-07T17:00', '2026-01-09T17:00', '2026-01-10T17:00'],
    overrides: [
      { date: '2026-01-07T17:00', end: '2026-01-07T21:00' },
      { date: '2026-01-09T17:00', end: '2026-01-09T17:30' },
    ],
  });
  // what is said of the date itself counts for more, and what does not take place for nothing
  const own = anEvent('RECURRENCE-ID:20260107T170000Z', 'DTSTART:20260107T190000Z', 'DTEND:20260107T200000Z');
  const changed = read(series(periods, 'EXDATE:20260109T170000Z'), own);
  assert.deepEqual(
    changed.records.map(({ recurrence }) => recurrence?.overrides),
    [[{ date: '2026-01-07T17:00', start: '2026-01-07T19:00', end: '2026-01-07T20:00' }]],
  );
  assert.deepEqual(read(series('RDATE;VALUE=PERIOD:20260107T170000Z/kaputt')).codes, ['ics-bad-end']);
});

test('of two versions of a date without its series the newest stays', () => {
  const date = (sequence: number, summary: string) =>
    change('20260112T180000', `SEQUENCE:${sequence}`, `SUMMARY:${summary}`, ...span('20260112T180000'));
  const { records, codes } = read(date(1, 'neu'), date(0, 'alt'));
  assert.deepEqual([records.map(({ title }) => title.de), codes], [['neu'], []]);
});

/** Tuesdays from 18:00 to 19:00, off from `date` on, and what else is said. */
const endedOn = (date: string, off: string, ...events: string[][]) => {
  const series = anEvent(...span('20260106T180000', '20260106T190000'), 'RRULE:FREQ=WEEKLY;COUNT=8');
  const { records, codes } = read(series, fromOn(date, at('DTSTART', date), off), ...events);
  return [...records.map(({ title, start, status, recurrence }) => [title.de, start, status, recurrence]), ...codes];
};
const third = (...lines: string[]) => change('20260203T180000', ...lines);

test('a later date of which more is said takes place although its series ends before', () => {
  const series = ['Fest', '2026-01-06T18:00', 'planned', { rule: 'FREQ=WEEKLY;UNTIL=20260120T165959Z' }];
  const concert = third('SUMMARY:Abschlusskonzert', ...span('20260203T180000', '20260203T190000'));
  const moved = third(...span('20260203T200000', '20260203T210000'), 'STATUS:CONFIRMED');
  const after = (off: string, ...events: string[][]) => endedOn('20260120T180000', off, ...events);
  assert.deepEqual(after('STATUS:CANCELLED', concert), [series, ['Abschlusskonzert', '2026-02-03T18:00', 'planned', undefined]]);
  assert.deepEqual(after('STATUS:CANCELLED', moved), [series, ['Fest', '2026-02-03T20:00', 'confirmed', undefined]]);
  assert.deepEqual(after('STATUS:CANCELLED', third(at('DTSTART', '20260203T180000'), 'STATUS:CANCELLED')), [series]);
  assert.deepEqual(after('CLASS:PRIVATE', moved), [series, ['Fest', '2026-02-03T20:00', 'confirmed', undefined], 'ics-private']);
  const secret = third(at('DTSTART', '20260203T180000'), 'CLASS:PRIVATE');
  assert.deepEqual(after('STATUS:CANCELLED', secret), [series, 'ics-private']);
  assert.deepEqual(endedOn('20260106T180000', 'CLASS:PRIVATE', concert), [
    ['Abschlusskonzert', '2026-02-03T18:00', 'planned', undefined],
    'ics-private',
  ]);
  const resumed = fromOn('20260203T180000', ...span('20260203T200000', '20260203T210000'));
  assert.deepEqual(after('STATUS:CANCELLED', resumed), [series, ['Fest', '2026-02-03T20:00', 'planned', undefined], 'ics-range']);
});

test('further dates with a length of their own end with their series', () => {
  const series = anEvent(
    ...span('20260106T180000', '20260106T190000'),
    'RRULE:FREQ=WEEKLY;COUNT=8',
    'RDATE;TZID=Europe/Berlin;VALUE=PERIOD:20260205T180000/PT3H',
  );
  const off = (date: string) => read(series, fromOn(date, at('DTSTART', date), 'STATUS:CANCELLED')).records;
  assert.equal(off('20260120T180000').length, 1);
  const [whole] = off('20260106T180000');
  assert.deepEqual([whole?.status, whole?.recurrence?.overrides], ['cancelled', [{ date: '2026-02-05T18:00', end: '2026-02-05T21:00' }]]);
});

test('a changed date takes place although its series is cancelled from its first date on', () => {
  const moved = third(...span('20260203T200000', '20260203T210000'));
  assert.deepEqual(endedOn('20260106T180000', 'STATUS:CANCELLED', moved), [
    [
      'Fest',
      '2026-01-06T18:00',
      'cancelled',
      {
        rule: 'FREQ=WEEKLY;COUNT=8',
        overrides: [{ date: '2026-02-03T18:00', start: '2026-02-03T20:00', end: '2026-02-03T21:00', status: 'planned' }],
      },
    ],
  ]);
});

test('a series that goes on at another time keeps its last date', () => {
  const rest = (start: string, until: string, date: string, to: string) => {
    const { records } = read(anEvent(at('DTSTART', start), `RRULE:FREQ=WEEKLY;UNTIL=${until}`), fromOn(date, at('DTSTART', to)));
    const { start: first = '', timeZone, recurrence } = records[1]!;
    const dates = expandRule({ start: first, timeZone, rrule: recurrence!.rule! }, { from: '2026-01-01', to: '2026-12-31' });
    return [recurrence?.rule, dates.at(-1)];
  };
  const tuesdays = (until: string, to: string) => rest('20260106T180000', until, '20260120T180000', to);
  assert.deepEqual(tuesdays('20260210', '20260120T170000'), ['FREQ=WEEKLY;UNTIL=20260210', '2026-02-10T17:00:00']);
  assert.deepEqual(tuesdays('20260210', '20260121T010000'), ['FREQ=WEEKLY;UNTIL=20260211', '2026-02-11T01:00:00']);
  assert.deepEqual(tuesdays('20260210T180000', '20260120T170000'), ['FREQ=WEEKLY;UNTIL=20260210T170000', '2026-02-10T17:00:00']);
  // the clocks go back on 25 October, and forward on 29 March
  assert.deepEqual(rest('20260922T180000', '20261020T160000Z', '20261006T180000', '20261011T180000'), [
    'FREQ=WEEKLY;UNTIL=20261025T170000Z',
    '2026-10-25T18:00:00',
  ]);
  assert.deepEqual(rest('20260303T180000', '20260331T160000Z', '20260310T180000', '20260307T180000'), [
    'FREQ=WEEKLY;UNTIL=20260328T170000Z',
    '2026-03-28T18:00:00',
  ]);
  assert.deepEqual(rest('20260106', '20260210', '20260120', '20260121'), ['FREQ=WEEKLY;UNTIL=20260211', '2026-02-11']);
});

test('a change from a date on with a rule of its own holds for that date alone, which is said', () => {
  const after = (rule: string) => read(mondays, fromOn('20260119T180000', ...span('20260119T200000', '20260119T210000'), `RRULE:${rule}`));
  const other = after('FREQ=WEEKLY;INTERVAL=2;COUNT=2');
  assert.deepEqual(other.codes, ['ics-range']);
  assert.deepEqual(other.records[0]?.recurrence, {
    rule: 'FREQ=WEEKLY;COUNT=6',
    overrides: [{ date: '2026-01-19T18:00', start: '2026-01-19T20:00', end: '2026-01-19T21:00' }],
  });
  const same = after('FREQ=WEEKLY;COUNT=6');
  assert.deepEqual([same.records.at(-1)?.recurrence?.rule, same.codes], ['FREQ=WEEKLY;COUNT=4', []]);
});

test('a date of a series that is named by its midnight is the one of that day', () => {
  const without = read(anEvent(...span('20260105T180000'), 'RRULE:FREQ=WEEKLY;COUNT=3', at('EXDATE', '20260112T000000')));
  assert.deepEqual(without.records[0]?.recurrence?.exdates, ['2026-01-12T18:00']);
  const off = read(mondays, change('20260112T000000', ...span('20260112T180000'), 'STATUS:CANCELLED'));
  assert.deepEqual(off.records[0]?.recurrence?.overrides, [{ date: '2026-01-12T18:00', status: 'cancelled' }]);
  // those that have a date at midnight
  for (const more of ['RRULE:FREQ=DAILY;BYHOUR=0,18;COUNT=9', at('RDATE', '20260112T000000')]) {
    const { records } = read(anEvent(...span('20260105T180000'), more, at('EXDATE', '20260112T000000')));
    assert.deepEqual(records[0]?.recurrence?.exdates, ['2026-01-12T00:00'], more);
  }
});
