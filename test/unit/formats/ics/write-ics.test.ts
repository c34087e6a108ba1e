import assert from 'node:assert/strict';
import test from 'node:test';
import { writeIcs, type IcsOptions } from '../../../../src/formats/write-ics.js';
import type { DatasetInput } from '../../../../src/model/dataset.js';
import { aMeeting, anOrganisation, judged } from '../../support/a-dataset.js';

type Fields = Parameters<typeof aMeeting>[0];
const options: IcsOptions = { today: '2026-11-22' };
const organisation = anOrganisation({
  contacts: [
    { role: 'chair', email: 'anna.muster@example.org', personal: true, consent: { basis: 'consent', date: '2026-01-01', scope: ['web'] } },
    { role: 'member', email: 'intern@example.org', consent: { basis: 'consent', date: '2026-01-01', scope: ['print'] } },
    { role: 'office', email: 'kontakt@example.org', consent: { basis: 'official-function', date: '2026-01-01', scope: ['web'] } },
  ],
});
const whole = (meetings: Fields[], changes: Partial<IcsOptions> = {}, more: DatasetInput = {}) =>
  writeIcs(judged({ id: 'kreis', organisations: [organisation], meetings: meetings.map((fields) => aMeeting(fields)), ...more }), {
    ...options,
    ...changes,
  });
/** The lines of the file, unfolded. */
const lines = (...args: Parameters<typeof whole>) =>
  whole(...args)
    .output.replace(/\r\n /g, '')
    .split('\r\n');
const found = (name: string, list: readonly string[]) => list.filter((line) => new RegExp(`^${name}[;:]`).test(line));

test('writes UID, SEQUENCE, stamps and status of a record, and the same again tomorrow', () => {
  const provenance = { sources: [{ title: 'Liste' }], modified: '2026-03-01' };
  const event = lines([{ status: 'confirmed', sequence: 4, provenance }]);
  for (const line of [
    'UID:beispielfest-2026@kreis.bruecke',
    'SEQUENCE:4',
    'LAST-MODIFIED:20260301T000000Z',
    'DTSTAMP:20260301T000000Z',
    'STATUS:CONFIRMED',
  ])
    assert.ok(event.includes(line), line);
  assert.deepEqual(found('DTSTAMP', lines([{ provenance: { sources: [{ title: 'Liste' }], asOf: '2019-22' } }])), [
    'DTSTAMP:20190101T000000Z',
  ]);
});

test('says in the title what does not take place, and why beside it', () => {
  const cancelled = lines([{ status: 'cancelled', reason: { de: 'Regen' } }]);
  assert.deepEqual(found('SUMMARY', cancelled), ['SUMMARY;LANGUAGE=de:Abgesagt: Beispielfest']);
  assert.ok(cancelled.includes('STATUS:CANCELLED') && cancelled.includes('COMMENT;LANGUAGE=de:Regen'));
  assert.deepEqual(found('SUMMARY', lines([{ status: 'postponed' }], { language: 'en' })), ['SUMMARY;LANGUAGE=de:Postponed: Beispielfest']);
});

test('writes a day of unknown time as a whole day that says so, and never an hour', () => {
  const event = lines([{ start: '2026-06-20', precision: 'day' }]);
  assert.deepEqual(found('DT(?:START|END)', event), ['DTSTART;VALUE=DATE:20260620', 'DTEND;VALUE=DATE:20260621']);
  assert.match(found('DESCRIPTION', event)[0] ?? '', /Uhrzeit nicht bekannt/);
  assert.ok(event.includes('TRANSP:TRANSPARENT'));
  assert.doesNotMatch(found('DESCRIPTION', lines([{ allDay: true }]))[0] ?? '', /Uhrzeit/);
});

test('writes no day for a meeting whose day is not known, and names it', () => {
  const { output, losses } = whole([
    { id: 'sommer', start: '2027-22', precision: 'season' },
    { id: 'mai', start: '2027-05', precision: 'month' },
  ]);
  assert.doesNotMatch(output, /VEVENT/);
  assert.match(losses[0]?.de ?? '', /^Treffen ohne bekannten Tag fehlen: 2 \(mai, sommer\)/);
});

test('writes the last day of several as the day after', () => {
  assert.deepEqual(found('DTEND', lines([{ start: '2026-03-16', end: '2026-03-29', allDay: true }])), ['DTEND;VALUE=DATE:20260330']);
});

const evening = { start: '2026-01-27T18:00', precision: 'time' as const, duration: 'PT2H' };

test('writes a rule that others read alike, with exceptions and changed dates whole', () => {
  const event = lines([
    {
      ...evening,
      recurrence: {
        rule: 'FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231',
        exdates: ['2026-02-24'],
        overrides: [
          { date: '2026-03-31T18:00', start: '2026-04-01T19:00', status: 'moved' },
          { date: '2026-04-28T18:00', status: 'cancelled', reason: { de: 'Ferien' } },
        ],
      },
    },
  ]);
  assert.deepEqual(found('RRULE', event).slice(-1), ['RRULE:FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231T225959Z']);
  assert.deepEqual(found('EXDATE', event), ['EXDATE;TZID=Europe/Berlin:20260224T180000']);
  assert.deepEqual(found('RECURRENCE-ID', event), [
    'RECURRENCE-ID;TZID=Europe/Berlin:20260331T180000',
    'RECURRENCE-ID;TZID=Europe/Berlin:20260428T180000',
  ]);
  assert.deepEqual(found('SUMMARY', event), [
    'SUMMARY;LANGUAGE=de:Beispielfest',
    'SUMMARY;LANGUAGE=de:Beispielfest',
    'SUMMARY;LANGUAGE=de:Abgesagt: Beispielfest',
  ]);
  assert.equal(new Set(found('UID', event)).size, 1);
});

test('a series of whole days has the zone of the single dates that have a time', () => {
  const overrides = [{ date: '2026-12-08', start: '2023-12-08T19:00' }];
  const event = lines([{ start: '2026-12-01', precision: 'day', recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', overrides } }]);
  assert.ok(event.includes('DTSTART;TZID=Europe/Berlin:20231208T190000'));
  assert.deepEqual(found('TZID', event), ['TZID:Europe/Berlin']);
  assert.ok(event.includes('DTSTART:20221030T030000'));
});

test('a changed date says what holds on it: its reason, where it was, and no place where it is online now', () => {
  const place = { name: 'Haus', latitude: 51.5, longitude: 7.2, precision: 'exact' as const };
  const overrides = [
    { date: '2026-03-31T18:00', start: '2026-04-01T19:00', status: 'moved' as const, reason: { de: 'Ferien' } },
    { date: '2026-04-28T18:00', status: 'moved-online' as const },
  ];
  const event = lines([
    { ...evening, place, mode: 'in-person', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231', overrides } },
  ]);
  const [series, moved, online] = found('DESCRIPTION', event);
  assert.doesNotMatch(series ?? '', /Verlegt|online|Grund/);
  assert.match(moved ?? '', /Verlegt\\; ursprünglich 31. März 2026\\, 18:00\\nGrund: Ferien/);
  assert.match(online ?? '', /Findet jetzt online statt/);
  assert.deepEqual(found('LOCATION', event), ['LOCATION:Haus', 'LOCATION:Haus']);
  assert.equal(found('GEO', event).length, 2);
  assert.deepEqual(found('X-BRUECKE-MODE', event), ['X-BRUECKE-MODE:IN-PERSON', 'X-BRUECKE-MODE:IN-PERSON', 'X-BRUECKE-MODE:ONLINE']);
});

test('invites to the new date of what was moved; the old one is off where that has no day, or is an event of its own', () => {
  const moved = { start: '2026-12-03T18:00', end: '2026-12-03T20:00', precision: 'time', status: 'moved' } as const;
  const on = lines([{ ...moved, movedTo: '2026-12-10' }]);
  assert.deepEqual(found('DTSTART', on), ['DTSTART;VALUE=DATE:20261210']);
  assert.match(found('DESCRIPTION', on)[0] ?? '', /Verlegt\\; ursprünglich 3. Dezember 2026\\, 18:00/);
  for (const later of [{ movedTo: '2027-01' }, { movedTo: '2026-12-10', successor: 'andere' }]) {
    const off = lines([{ ...moved, ...later }]);
    assert.deepEqual(found('STATUS', off), ['STATUS:CANCELLED']);
    assert.match(found('DESCRIPTION', off)[0] ?? '', /Neuer Termin: /);
  }
});

test('a date that stands alone says all of its meeting, one that was put off to a month stands where it was', () => {
  const overrides = [
    { date: '2026-12-08T18:00', start: '2026-12-09T18:00' },
    { date: '2026-12-15T18:00', start: '2027-02', status: 'moved' as const },
  ];
  const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', rdates: ['2026-12-30T18:00'], overrides };
  const event = lines([{ start: '2026-12-01T18:00', precision: 'time', status: 'moved-online', reason: { de: 'Umbau' }, recurrence }]);
  assert.deepEqual(found('X-BRUECKE-STATUS', event), [
    'X-BRUECKE-STATUS:MOVED-ONLINE',
    'X-BRUECKE-STATUS:MOVED-ONLINE',
    'X-BRUECKE-STATUS:POSTPONED',
    'X-BRUECKE-STATUS:MOVED-ONLINE',
  ]);
  assert.deepEqual(found('COMMENT', event), Array(3).fill('COMMENT;LANGUAGE=de:Umbau'));
  assert.deepEqual(found('DTSTART', event).slice(-2), [
    'DTSTART;TZID=Europe/Berlin:20261215T180000',
    'DTSTART;TZID=Europe/Berlin:20261230T180000',
  ]);
  assert.match(found('DESCRIPTION', event)[2] ?? '', /Neuer Termin: Februar 2027/);
});

test('the reason of a cancelled series is not that of a date that takes place', () => {
  const recurrence = { rule: 'FREQ=WEEKLY;COUNT=3', overrides: [{ date: '2026-12-08T18:00', status: 'planned' as const }] };
  const event = lines([{ start: '2026-12-01T18:00', precision: 'time', status: 'cancelled', reason: { de: 'Krank' }, recurrence }]);
  const [series, date] = found('DESCRIPTION', event);
  assert.match(series ?? '', /Krank/);
  assert.doesNotMatch(date ?? '', /Krank/);
});

test('writes one event for a date of which two things are said: what holds', () => {
  const overrides = [
    { date: '2026-03-31T18:00', status: 'cancelled' as const },
    { date: '2026-03-31T18:00:00', start: '2026-04-01T19:00', status: 'moved' as const },
  ];
  const event = lines([{ ...evening, recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231', overrides } }]);
  assert.equal(found('RECURRENCE-ID', event).length, 1);
  assert.deepEqual(found('DTSTART', event).slice(-1), ['DTSTART;TZID=Europe/Berlin:20260401T190000']);
  assert.deepEqual(found('SUMMARY', event).slice(-1), ['SUMMARY;LANGUAGE=de:Beispielfest']);
});

test('writes nothing of dates that the rule does not give, and says so', () => {
  const overrides = ['2026-02-24T18:00', '2026-02-25T18:00', '2026-03-31T18:00', '2026-04-28', '2027-01-26T18:00'].map((date) => ({
    date,
    status: 'cancelled' as const,
  }));
  const recurrence = { rule: 'FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20261231T225959Z', exdates: ['2026-03-31T18:00'], overrides };
  const event = lines([{ ...evening, recurrence }]);
  assert.deepEqual(found('RECURRENCE-ID', event), ['RECURRENCE-ID;TZID=Europe/Berlin:20260224T180000']);
  const lossesOf = (held: typeof overrides) =>
    whole([{ ...evening, recurrence: { ...recurrence, overrides: held } }]).losses.map(({ en }) => en);
  assert.ok(lossesOf(overrides).some((en) => en.includes('what is said of dates that the rule does not give')));
  assert.deepEqual(lossesOf(overrides.slice(0, 1)), lossesOf([]));
});

test('a changed date ends when the calendar shows it to end, on the night of the clocks too', () => {
  const overrides = [{ date: '2026-10-24T22:00', start: '2026-10-24T21:00' }];
  const night = { start: '2026-10-17T22:00', end: '2026-10-18T06:00', precision: 'time' as const };
  const event = lines([{ ...night, recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', overrides } }]);
  assert.deepEqual(found('DURATION', event), ['DURATION:PT9H']);
  const lasting = lines([{ ...night, end: undefined, duration: 'PT8H', recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', overrides } }]);
  assert.deepEqual(found('DURATION', lasting), ['DURATION:PT8H', 'DURATION:PT8H']);
});

test('the last day of the calendar has no day after it', () => {
  assert.deepEqual(found('DT(?:START|END)', lines([{ start: '9999-12-31', allDay: true }])), ['DTSTART;VALUE=DATE:99991231']);
});

test('writes each date where a change holds from one on', () => {
  const overrides = [
    { date: '2026-02-03T18:00', range: 'this-and-future' as const, start: '2026-02-04T19:00' },
    { date: '2026-02-10T18:00', status: 'cancelled' as const },
  ];
  const event = lines([{ ...evening, recurrence: { rule: 'FREQ=WEEKLY;COUNT=4', overrides } }]);
  const events = event.slice(event.indexOf('BEGIN:VEVENT'));
  assert.deepEqual(found('RRULE|RECURRENCE-ID', events), []);
  assert.deepEqual(
    found('DTSTART', events),
    ['20260127T180000', '20260204T190000', '20260210T180000', '20260218T190000'].map((time) => `DTSTART;TZID=Europe/Berlin:${time}`),
  );
});

test('writes dates where programs disagree about a rule: off its start, by days from the end, with dates beside it', () => {
  const dates = { from: '2026-01-01', to: '2026-03-31' };
  for (const [recurrence, starts] of [
    [{ rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=3' }, ['20260127', '20260202', '20260209']],
    [{ rule: 'FREQ=MONTHLY;BYMONTHDAY=-5' }, ['20260127', '20260224', '20260327']],
    [{ rule: 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=2', rdates: ['2026-02-01T18:00'] }, ['20260127', '20260201', '20260224']],
  ] as const) {
    const event = lines([{ ...evening, recurrence: recurrence as never }], { dates });
    const begin = event.indexOf('BEGIN:VEVENT');
    assert.deepEqual(found('RRULE|RDATE', event.slice(begin)), []);
    assert.deepEqual(
      found('DTSTART', event.slice(begin)),
      starts.map((day) => `DTSTART;TZID=Europe/Berlin:${day}T180000`),
    );
    assert.equal(new Set(found('UID', event)).size, starts.length);
  }
});

test('a date that is written alone never has the UID of another meeting', () => {
  const fest = { id: 'fest', start: '2026-06-20', recurrence: { rdates: ['2026-07-20'] } };
  const uids = found('UID', lines([fest, { id: 'fest-2026-06-20', start: '2026-06-20' }]));
  assert.deepEqual(uids, [
    'UID:fest-2026-06-20-date@kreis.bruecke',
    'UID:fest-2026-07-20@kreis.bruecke',
    'UID:fest-2026-06-20@kreis.bruecke',
  ]);
});

test('writes the mailbox of an office, and none of a person or without consent', () => {
  const { output } = whole([{}]);
  assert.match(output, /ORGANIZER;CN=Elternverein Beispielstadt:mailto:kontakt@example\.org/);
  assert.doesNotMatch(output, /anna|intern/);
  assert.doesNotMatch(whole([{}], { today: '2025-01-01' }).output, /ORGANIZER/);
});

test('writes only what was asked for, and weak sources only where the host wants them', () => {
  const provenance = { sources: [{ title: 'Presse' }], reliability: 'D' as const };
  const meetings = [{ id: 'a' }, { id: 'b' }, { id: 'c', provenance }];
  const ids = (changes: Partial<IcsOptions>) => found('UID', lines(meetings, changes)).map((line) => line.slice(4, 5));
  assert.deepEqual(ids({}), ['a', 'b']);
  assert.deepEqual(ids({ only: ['b', 'c'] }), ['b']);
  assert.deepEqual(ids({ showUnconfirmed: true }), ['a', 'b', 'c']);
});

test('writes a point only where the place may be shown exactly', () => {
  const place = { name: 'Haus', street: 'Weg 7', locality: 'Ort', latitude: 51.25048, longitude: 6.97536 };
  assert.deepEqual(found('GEO|LOCATION', lines([{ place: { ...place, precision: 'exact' } }])), [
    'LOCATION:Haus\\, Weg 7\\, Ort',
    'GEO:51.25048;6.97536',
  ]);
  assert.deepEqual(found('GEO|LOCATION', lines([{ place: { ...place, precision: 'street' } }])), ['LOCATION:Haus\\, Weg\\, Ort']);
});

test('marks invented data in the name of the calendar and in each event', () => {
  const invented = lines([{}], {}, { invented: true, name: { de: 'Musterkreis' } });
  assert.deepEqual(found('X-WR-CALNAME', invented), ['X-WR-CALNAME:Treffen: Musterkreis (Erfundenes Beispiel)']);
  assert.match(found('DESCRIPTION', invented)[0] ?? '', /Erfundenes Beispiel/);
});

test('of too many dates those from today on come first, and the losses name the last that is written', () => {
  const written = (rule: string, exdates: string[] = []) => {
    const recurrence = { rule, rdates: ['2026-12-24T10:00'], exdates };
    const { output, losses } = whole([{ id: 'viel', start: '2025-01-06T09:00', precision: 'time', recurrence }]);
    const events = output.slice(output.indexOf('BEGIN:VEVENT'));
    const days = [...events.matchAll(/DTSTART;TZID=Europe\/Berlin:(\d{8})/g)].map(([, day]) => day!);
    const loss = losses.find(({ en }) => en.startsWith('Single dates'))?.en;
    return { count: days.length, first: days[0], last: days.at(-1), loss };
  };
  assert.deepEqual(written('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'), {
    count: 500,
    first: '20261123',
    last: '20281019',
    loss: 'Single dates instead of a rule, at most 500, from 2026-11-23 to 2028-10-19: viel.',
  });
  // what is left of the limit goes to the dates that were over last
  const ended = written('FREQ=DAILY;BYHOUR=9,10,11;UNTIL=20261201T225959Z');
  assert.deepEqual([ended.count, ended.last], [500, '20261224']);
  assert.equal(ended.first, '20260618');
  assert.match(written('FREQ=DAILY;BYHOUR=9,10,11').loss ?? '', /from 2026-11-22 to 2027-05-07/);
});

test('says until when times are right in a zone whose clocks follow no yearly rule', () => {
  const losses = (timeZone: string, rule: string) =>
    whole([{ ...evening, id: 'reihe', timeZone, recurrence: { rule } }])
      .losses.map(({ en }) => en)
      .filter((en) => en.includes('hour off'));
  assert.deepEqual(losses('Africa/Casablanca', 'FREQ=MONTHLY;BYDAY=-1TU'), [
    'After 2056 times in Africa/Casablanca may be an hour off, for the clocks there follow no yearly rule: reihe.',
  ]);
  assert.deepEqual(losses('Africa/Casablanca', 'FREQ=MONTHLY;BYDAY=-1TU;COUNT=24'), []);
  assert.deepEqual(losses('America/Santiago', 'FREQ=MONTHLY;BYDAY=-1TU'), []);
});
