import assert from 'node:assert/strict';
import test from 'node:test';
import { readIcs, type IcsReadOptions } from '../../../../src/formats/read-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';

const read = (lines: readonly string[], options?: IcsReadOptions) => readIcs(aCalendar(...lines), options);
const newYork = { timeZone: 'America/New_York' };

test('times without a zone, and with an unknown one, are those of the calendar, else of the place', () => {
  for (const start of ['DTSTART:20260321T180000', 'DTSTART;TZID=Meine Zone:20260321T180000']) {
    const zoneOf = (options?: IcsReadOptions, ...lines: string[]) => read([...lines, ...anEvent(start)], options).records[0]?.timeZone;
    assert.equal(zoneOf(), 'Europe/Berlin');
    assert.equal(zoneOf(newYork), 'America/New_York');
    assert.equal(zoneOf({ timeZone: 'Nirgendwo' }), 'Europe/Berlin');
    assert.equal(zoneOf(newYork, 'X-WR-TIMEZONE:Europe/Kyiv'), 'Europe/Kyiv');
  }
});

test('compares times without a zone with those in UTC as moments', () => {
  const { records, issues } = read(
    anEvent('DTSTART:20260105T180000', 'DTEND:20260105T233000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20260106T230000Z'),
    newYork,
  );
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['ics-floating'],
  );
  assert.deepEqual([records[0]?.end, records[0]?.recurrence?.exdates], ['2026-01-05T18:30', ['2026-01-06T18:00']]);
});

test('times in UTC within the hour that the clocks of the place show twice stay in UTC, and last as long as they do', () => {
  const span = (start: string, end: string) => {
    const { records, issues } = read(anEvent(`DTSTART:20261025T${start}00Z`, `DTEND:20261025T${end}00Z`));
    return [records[0]?.start, records[0]?.end, records[0]?.timeZone, ...issues];
  };
  assert.deepEqual(span('0130', '0230'), ['2026-10-25T01:30', '2026-10-25T02:30', 'UTC']);
  assert.deepEqual(span('0030', '0100'), ['2026-10-25T00:30', '2026-10-25T01:00', 'UTC']);
  assert.deepEqual(span('0000', '0045'), ['2026-10-25T02:00', '2026-10-25T02:45', 'Europe/Berlin']);
});

test('names each unknown zone once, and knows zones in whatever letters', () => {
  const zones = ['Eine', 'Andere', 'Eine'].map((zone, uid) => anEvent(`UID:${uid}`, `DTSTART;TZID=${zone}:20260321T180000`));
  assert.deepEqual(
    read(zones.flat()).issues.map(({ code, value }) => [code, value]),
    [
      ['ics-unknown-zone', 'Eine'],
      ['ics-unknown-zone', 'Andere'],
    ],
  );
  const spelt = (zone: string) => {
    const { records, issues } = read(anEvent(`DTSTART;TZID=${zone}:20260321T180000`), newYork);
    return [records[0]?.timeZone, ...issues];
  };
  assert.deepEqual(['europe/berlin', 'EUROPE/BERLIN', '/mozilla.org/1/europe/berlin', 'Europe/Kyiv', 'utc'].map(spelt), [
    ['Europe/Berlin'],
    ['Europe/Berlin'],
    ['Europe/Berlin'],
    ['Europe/Kyiv'],
    ['America/New_York'],
  ]);
});

test('two events without an identifier are two where their zones differ', () => {
  const fest = (zone: string) => ['BEGIN:VEVENT', `DTSTART;TZID=${zone}:20260321T180000`, 'SUMMARY:Fest', 'END:VEVENT'];
  const { records } = read([...fest('Europe/Berlin'), ...fest('America/New_York'), ...fest('Europe/Berlin')]);
  assert.deepEqual(
    records.map(({ timeZone }) => timeZone),
    ['Europe/Berlin', 'America/New_York'],
  );
  assert.equal(new Set(records.map(({ id }) => id)).size, 2);
});

test('UTC is no zone of a place, under whatever name: its times are told as the clocks of the place show them', () => {
  const told = (zone: string, ...lines: string[]) => {
    const { records } = read([...lines, ...anEvent(`DTSTART;TZID=${zone}:20260721T160000`, `DTEND;TZID=${zone}:20260721T170000`)]);
    return [records[0]?.start, records[0]?.end, records[0]?.timeZone];
  };
  for (const zone of ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Etc/Zulu'])
    assert.deepEqual(told(zone), ['2026-07-21T18:00', '2026-07-21T19:00', 'Europe/Berlin'], zone);
  const calendar = 'X-WR-TIMEZONE:UTC';
  assert.deepEqual(told('Etc/UTC', calendar), ['2026-07-21T18:00', '2026-07-21T19:00', 'Europe/Berlin']);
  for (const [line, start] of [
    ['DTSTART:20260721T160000Z', '2026-07-21T18:00'],
    ['DTSTART:20260721T160000', '2026-07-21T18:00'],
    // a name that nobody knows is not UTC
    ['DTSTART;TZID=Meine Zone:20260721T160000', '2026-07-21T16:00'],
  ] as const) {
    const [record] = read([calendar, ...anEvent(line)]).records;
    assert.deepEqual([record?.start, record?.timeZone], [start, 'Europe/Berlin'], line);
  }
});
