import assert from 'node:assert/strict';
import test from 'node:test';
import { limits } from '../../../../src/formats/ics/limits.js';
import { readIcs } from '../../../../src/formats/read-ics.js';
import { writeIcs } from '../../../../src/formats/write-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';
import { aFullDataset, aMeeting, judged } from '../../support/a-dataset.js';
import { pick, randomFrom } from '../../support/random.js';

/** What holds of every answer, whatever was read: it is data, in bounds, and says what to do. */
function assertBounded(input: string | Uint8Array): ReturnType<typeof readIcs> {
  const result = readIcs(input);
  assert.ok(result.records.length <= limits.events);
  for (const { path, message, hint } of result.issues.slice(0, 20)) {
    assert.match(path, /^\/lines\/\d+$/);
    assert.ok(message.de && message.en && hint.de && !hint.de.includes('{expected}'));
  }
  // an issue takes some 800 characters, and an event has a few at most
  assert.ok(JSON.stringify(result).length <= 20 * input.length + 1_000 * limits.issues);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  return result;
}

const dataset = judged({
  ...aFullDataset(),
  meetings: [
    ...aFullDataset().meetings,
    aMeeting({ id: 'a', status: 'cancelled', reason: { de: 'Regen, viel' }, place: { name: 'Haus', precision: 'exact' } }),
    aMeeting({
      id: 'b',
      start: '2026-03-21T18:00',
      precision: 'time',
      recurrence: { rule: 'FREQ=WEEKLY;BYDAY=SA', exdates: ['2026-03-28T18:00'] },
    }),
  ],
});
const samples = [
  writeIcs(dataset, { today: '2026-11-22' }).output,
  aCalendar(
    ...anEvent('RRULE:FREQ=WEEKLY;COUNT=10', 'EXDATE;TZID=Europe/Berlin:20260328T180000', 'RDATE:20260501T160000Z'),
    ...anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260404T180000', 'DTSTART;TZID=Europe/Berlin:20260405T190000'),
    ...anEvent('UID:2', 'DTSTART;VALUE=DATE:20260316', 'DTEND;VALUE=DATE:20260330', 'ORGANIZER;CN="A, B":mailto:a@example.org', 'GEO:1;2'),
  ),
];
const shards = [
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VCALENDAR',
  'END:VCALENDAR',
  'BEGIN:VTIMEZONE',
  'RRULE:FREQ=SECONDLY',
  'RRULE:FREQ=DAILY;BYMONTHDAY=-1,-2',
  'RRULE:FREQ=YEARLY;COUNT=999999999;BYSETPOS=366',
  'RECURRENCE-ID:99991231T235959Z',
  'DTSTART:00010101T000000',
  'DTSTART;TZID=:',
  'DTEND;VALUE=DATE:99991231',
  'DURATION:P99999W',
  'EXDATE:,,,,',
  ';;;===',
  '"',
  ':',
  '\\',
  '^',
  '\u0000',
  '\ufffd',
  '🎉',
  '__proto__:x',
  'X-__PROTO__;__proto__=polluted:1',
  '\r',
  '\n',
  '\n ',
  '9'.repeat(400),
  'SUMMARY;LANGUAGE=x-y-z:',
  'GEO:1e9;NaN',
  'SEQUENCE:-1',
];

/** `text` with one to six places changed. */
function mutated(text: string, random: () => number): string {
  let result = text;
  for (let i = Math.ceil(random() * 6); i > 0; i--) {
    const at = Math.floor(random() * result.length);
    const end = at + Math.floor(random() ** 3 * 400);
    const kinds = [
      () => result.slice(0, at) + result.slice(end),
      () => result.slice(0, end) + result.slice(at),
      () => result.slice(0, at) + pick(shards, random) + result.slice(at),
      () => result.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x10000)) + result.slice(at + 1),
      () => {
        const lines = result.split('\r\n');
        lines.splice(Math.floor(random() * lines.length), 0, pick(shards, random));
        return lines.join('\r\n');
      },
      () => result.slice(0, at),
    ];
    result = pick(kinds, random)();
  }
  return result;
}

test('reads any calendar, however it was damaged', () => {
  const random = randomFrom(5545);
  for (let i = Number(process.env.ICS_MUTATIONS ?? 500); i > 0; i--) {
    const text = mutated(pick(samples, random), random);
    assertBounded(random() < 0.2 ? Buffer.from(text, pick(['utf8', 'latin1', 'utf16le'] as const, random)) : text);
  }
});

test('reads a property of a million lines up to what a value may hold', () => {
  const { records, issues } = assertBounded(aCalendar(...anEvent(`DESCRIPTION:x${'\r\n yyyyyy'.repeat(1_000_000)}`)));
  assert.equal(records[0]?.description?.de?.length, 20_000);
  assert.deepEqual(issues, []);
  const broken = assertBounded(aCalendar(...anEvent(`DESCRIPTION:x${'\r\ny'.repeat(1_000_000)}`)));
  assert.equal(broken.records.length, 1);
});

test('reads components that are nested too deeply as far as calendars are', () => {
  const deep = (name: string) => `BEGIN:${name}\r\n`.repeat(200_000);
  const { records, issues } = assertBounded(aCalendar(...anEvent(), deep('VALARM'), ...anEvent('UID:2')));
  assert.equal(records.length, 1);
  assert.deepEqual(new Set(issues.map(({ code }) => code)), new Set(['ics-too-deep', 'ics-unclosed']));
  assertBounded(`${deep('VCALENDAR')}${'END:VCALENDAR\r\n'.repeat(200_000)}`);
});

test('takes up no more events, properties, parameters, dates and zones than a calendar may have', () => {
  const all = assertBounded(aCalendar(...Array.from({ length: limits.events }, (_, i) => anEvent(`UID:${i}`)).flat()));
  assert.deepEqual([all.records.length, all.issues], [limits.events, []]);
  const many = assertBounded(aCalendar(...Array.from({ length: limits.events + 5 }, (_, i) => anEvent(`UID:${i}`)).flat()));
  assert.deepEqual([many.records.length, many.issues.map(({ code }) => code)], [limits.events, ['ics-too-large']]);
  assertBounded(aCalendar(...anEvent('COMMENT:x\r\n'.repeat(300_000))));
  assertBounded(aCalendar(...anEvent(`X-A${';B=1'.repeat(300_000)}:x`, `X-B;C="${'"'.repeat(200_001)}:x`)));
  const day = (i: number) =>
    `2026${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}T${String(i % 24).padStart(2, '0')}0000`;
  const dates = Array.from({ length: 20_000 }, (_, i) => `EXDATE;TZID=Europe/Berlin:${day(i)}`);
  assertBounded(aCalendar(...anEvent('RRULE:FREQ=HOURLY', ...dates)));
  assertBounded(
    aCalendar(...Array.from({ length: 5_000 }, (_, i) => anEvent(`UID:${i}`, `DTSTART;TZID=Area/Zone${i}:20260101T000000`)).flat()),
  );
  const changes = Array.from({ length: 3_000 }, (_, i) =>
    anEvent(`RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:${day(i)}`, `DTSTART;TZID=Europe/Berlin:${day(i + 1)}`),
  );
  assertBounded(aCalendar(...anEvent('RRULE:FREQ=HOURLY;COUNT=99999', 'DTSTART;TZID=Europe/Berlin:20260101T000000'), ...changes.flat()));
});

test('no rule keeps it busy, in reading and in writing', () => {
  for (const rule of [
    'FREQ=DAILY;BYMONTHDAY=-1,-2',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=999999',
    'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6',
  ]) {
    const { records } = assertBounded(
      aCalendar(
        ...anEvent(`RRULE:${rule}`),
        ...anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20290404T180000', 'DTSTART;TZID=Europe/Berlin:20290404T190000'),
      ),
    );
    assert.equal(records[0]?.recurrence?.rule?.includes(rule.split(';')[0] ?? ''), true, rule);
    const { output } = writeIcs(judged({ meetings: [...records] as never }), { today: '2026-11-22' });
    assert.ok(output.length < 1_000_000, rule);
  }
});

test('splits series only as far as a file may cost, says so once, and keeps every meeting', () => {
  const series = (rule: string, uid: number) => [
    ...anEvent(`UID:${uid}`, 'DTSTART;TZID=Europe/Berlin:20260101T000000', `RRULE:${rule}`),
    ...Array.from({ length: 40 }, (_, i) =>
      anEvent(
        `UID:${uid}`,
        `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:${2027 + i}0401T000000`,
        `DTSTART;TZID=Europe/Berlin:${2027 + i}0401T010000`,
      ),
    ).flat(),
  ];
  for (const rule of ['FREQ=MINUTELY;COUNT=99999', 'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=1', 'FREQ=DAILY;COUNT=40000']) {
    const { records, issues } = assertBounded(aCalendar(...Array.from({ length: 40 }, (_, uid) => series(rule, uid)).flat()));
    assert.equal(new Set(records.flatMap(({ recurrence }) => recurrence?.rule?.split(';')[0] ?? [])).size, 1, rule);
    assert.ok(records.length >= 40, rule);
    assert.equal(issues.filter(({ code }) => code === 'ics-too-costly').length, 1, rule);
  }
});

test('spaces without end in a place cost no more than their length', () => {
  const spaces = ' '.repeat(40_000);
  const { records } = assertBounded(aCalendar(...anEvent(`LOCATION:Haus${spaces}\\n${spaces}Saal`)));
  assert.equal(records[0]?.place?.name, 'Haus, Saal');
});

test('reads a name that is folded again and again as far as names go', () => {
  const folded = `y${'\r\n y'.repeat(1_000_000)}`;
  assert.equal(assertBounded(aCalendar(...anEvent(folded), folded)).records.length, 1);
});

test('reads the texts of a series once, however many of its dates are changed', () => {
  const long = [`DESCRIPTION:${'a\\,'.repeat(30_000)}`, `LOCATION:${'b '.repeat(45_000)}`];
  const changes = Array.from({ length: limits.dates }, (_, i) => {
    const day = new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '');
    return anEvent(`RECURRENCE-ID:${day}T180000Z`, `DTSTART:${day}T190000Z`);
  });
  const series = anEvent('DTSTART:20260101T180000Z', 'RRULE:FREQ=DAILY', ...long);
  assert.equal(assertBounded(aCalendar(...series, ...changes.flat())).records[0]?.recurrence?.overrides?.length, limits.dates);
});

test('looks at no more single dates than an event may have, whatever they are', () => {
  for (const value of ['x,', '/,', '20260105/x,']) {
    const lines = Array.from({ length: 50 }, () => `RDATE:${value.repeat(limits.value / value.length)}`);
    const { issues } = assertBounded(aCalendar(...anEvent(...lines)));
    assert.equal(issues.filter(({ code }) => code === 'ics-too-many-dates').length, 1, value);
  }
});

test('takes up no more single dates of a whole file than it may have, says so once, and keeps every meeting', () => {
  const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10).replaceAll('-', '');
  const many = (name: string, value: (i: number) => string) => {
    const list = `${name}:${Array.from({ length: 2_500 }, (_, i) => value(i)).join(',')}`;
    const length = (2 * limits.allDates) / 2_500;
    return aCalendar(...Array.from({ length }, (_, uid) => anEvent(`UID:${uid}`, 'RRULE:FREQ=DAILY', list)).flat());
  };
  for (const text of [
    many('RDATE;VALUE=PERIOD', (i) => `${day(i)}T180000Z/PT${1 + (i % 50)}M`),
    many('RDATE;TZID=America/New_York', (i) => `${day(i)}T180000`),
    many('EXDATE;TZID=America/New_York', (i) => `${day(i)}T180000`),
  ]) {
    const { records, issues } = assertBounded(text);
    const dates = records.flatMap(({ recurrence }) => [...(recurrence?.rdates ?? []), ...(recurrence?.exdates ?? [])]);
    assert.deepEqual([records.length, dates.length], [(2 * limits.allDates) / 2_500, limits.allDates]);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['ics-too-many-dates-in-all'],
    );
  }
});

test('ends series only as far as a file may cost, and says so', () => {
  const off = (uid: number) => [
    ...anEvent(`UID:${uid}`, 'RRULE:FREQ=MINUTELY;COUNT=99999'),
    ...anEvent(`UID:${uid}`, 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20991231T180000', 'STATUS:CANCELLED'),
  ];
  const { records, issues } = assertBounded(aCalendar(...Array.from({ length: 2_000 }, (_, uid) => off(uid)).flat()));
  assert.deepEqual([...new Set(records.map(({ recurrence }) => recurrence?.rule))], ['FREQ=MINUTELY;COUNT=99999']);
  assert.equal(issues.filter(({ code }) => code === 'ics-too-costly').length, 1);
});
