import assert from 'node:assert/strict';
import test from 'node:test';
import { readIcs, type IcsReadOptions } from '../../../../src/formats/read-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';

const read = (lines: readonly string[], options?: IcsReadOptions) => readIcs(aCalendar(...lines), options);
const one = (...lines: string[]) => {
  const { records, issues } = read(anEvent(...lines));
  assert.equal(records.length, 1);
  return { record: records[0]!, codes: issues.map(({ code }) => code) };
};

test('reads an event as a meeting', () => {
  const { records, issues } = read([
    'X-WR-CALNAME:Termine\\, alle',
    ...anEvent(
      'DTEND;TZID=Europe/Berlin:20260321T200000',
      'SUMMARY;LANGUAGE=de-AT:Fest\\; mit \\\\ und\\, so',
      'DESCRIPTION:Erste Zeile\\nzweite <b>Zeile</b>',
      'X-ALT-DESC;FMTTYPE=text/html:<script>alert(1)</script>',
      'CATEGORIES:Kultur,Tanz\\, Musik',
      'LOCATION:Rathaus\\nMarkt 1',
      'GEO:51.25;6.97',
      'URL:https://example.org/fest',
      'STATUS:CONFIRMED',
      'SEQUENCE:3',
      'LAST-MODIFIED:20260301T101112Z',
    ),
  ]);
  assert.deepEqual(issues, []);
  assert.deepEqual(
    { ...records[0], id: '' },
    {
      id: '',
      title: { 'de-AT': 'Fest; mit \\ und, so' },
      kind: 'other',
      description: { de: 'Erste Zeile\nzweite Zeile' },
      topics: [{ de: 'Kultur' }, { de: 'Tanz, Musik' }],
      organisers: [],
      start: '2026-03-21T18:00',
      end: '2026-03-21T20:00',
      timeZone: 'Europe/Berlin',
      precision: 'time',
      status: 'confirmed',
      sequence: 3,
      place: { name: 'Rathaus, Markt 1', latitude: 51.25, longitude: 6.97, precision: 'exact' },
      provenance: { sources: [{ title: 'Termine, alle', url: 'https://example.org/fest' }], modified: '2026-03-01' },
    },
  );
});

test('joins lines that were folded, and lines that were broken', () => {
  const folded = (text: string) => readIcs(text).records[0]?.description?.de;
  const lines = (...description: string[]) => aCalendar(...anEvent(...description));
  assert.equal(folded(lines('DESCRIPTION:Kaf', ' fee und ', '\tKuchen')), 'Kaffee und Kuchen');
  assert.equal(
    folded(lines('DESCRIPTION:Kaffee', 'und Kuchen: ja', '', 'Hinweis: mitbringen')),
    'Kaffee\nund Kuchen: ja\nHinweis: mitbringen',
  );
  assert.equal(folded(lines(`DESCRIPTION:${'x'.repeat(63)}`, 'yz')), `${'x'.repeat(63)}yz`);
  for (const end of ['\n', '\r', '\r\n']) {
    assert.equal(folded(`\ufeff${lines('DESCRIPTION:Kaf', ' fee').replaceAll('\r\n', end)}`), 'Kaffee', JSON.stringify(end));
  }
  assert.deepEqual(
    readIcs(lines('DESCRIPTION:Kaffee', 'und Kuchen')).issues.map(({ code, path }) => [code, path]),
    [['ics-broken-folding', '/lines/9']],
  );
});

test('reads bytes: UTF-8 that was folded within a character, and Windows-1252', () => {
  const bytes = Buffer.from(aCalendar(...anEvent('SUMMARY:Süd')).replace('SUMMARY:Süd', 'SUMMARY:S\u00c3\r\n \u00bcd'), 'latin1');
  assert.deepEqual(readIcs(bytes).records[0]?.title, { de: 'Süd' });
  assert.deepEqual(readIcs(bytes).issues, []);
  const windows = readIcs(Buffer.from(aCalendar(...anEvent('SUMMARY:Süd')), 'latin1'));
  assert.deepEqual(windows.records[0]?.title, { de: 'Süd' });
  assert.deepEqual(
    windows.issues.map(({ code }) => code),
    ['ics-not-utf8'],
  );
  assert.deepEqual(readIcs(Buffer.from(`\ufeff${aCalendar(...anEvent())}`)).issues, []);
});

test('a text that was cut within a letter spoils no other letter of the file', () => {
  const file = Buffer.from(aCalendar(...anEvent('SUMMARY:Süd für alle', 'DESCRIPTION:Grüße X')));
  file[file.indexOf('X')] = 0xc3;
  const { records, issues } = readIcs(file);
  assert.deepEqual([records[0]?.title.de, records[0]?.description?.de], ['Süd für alle', 'Grüße �']);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['ics-broken-letters'],
  );
});

test('reads parameters in quotes and by RFC 6868', () => {
  const { record } = one('ORGANIZER;CN="Verein ^n^^^\'A^\': B; C";X-A="1":mailto:info@example.org');
  assert.deepEqual(record.organiserText, { de: 'Verein \n^"A": B; C' });
});

test('an organiser whose name is written as in an address is named as it is spoken', () => {
  const organiser = (name: string) => one(`ORGANIZER;CN="${name}":mailto:info@example.org`).record.organiserText?.de;
  assert.equal(organiser('Elternverein%20K%C3%B6ln%20e.V.'), 'Elternverein Köln e.V.');
  for (const name of ['Verein 100%', 'Verein %00', 'Verein %E4']) assert.equal(organiser(name), name);
  assert.equal(organiser('verein%40example.org'), undefined);
});

const zoned = (zone: string, ...more: string[]) => {
  const { records, issues } = read([...more, ...anEvent(`DTSTART;TZID=${zone}:20260321T180000`)]);
  return [records[0]?.start, records[0]?.timeZone, ...issues.map(({ code }) => code)];
};

test('finds the zone behind every name that programs write', () => {
  const berlin = ['2026-03-21T18:00', 'Europe/Berlin'];
  for (const name of [
    'Europe/Berlin',
    '"Europe/Berlin"',
    'W. Europe Standard Time',
    'w. europe standard time',
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    '"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"',
    '/mozilla.org/20050126_1/Europe/Berlin',
    '/freeassociation.sourceforge.net/Europe/Berlin',
    'CET',
  ])
    assert.deepEqual(zoned(name), berlin, name);
  assert.deepEqual(zoned('Eastern Standard Time'), ['2026-03-21T18:00', 'America/New_York']);
  assert.deepEqual(zoned('America/Argentina/Buenos_Aires'), ['2026-03-21T18:00', 'America/Argentina/Buenos_Aires']);
});

test('asks VTIMEZONE and the calendar for a zone of unknown name, and says where nobody knows it', () => {
  const zone = (...lines: string[]) => ['BEGIN:VTIMEZONE', 'TZID:Meine Zone', ...lines, 'END:VTIMEZONE'];
  assert.deepEqual(zoned('Meine Zone', ...zone('X-LIC-LOCATION:Europe/Vienna')), ['2026-03-21T18:00', 'Europe/Vienna']);
  const offsets = (standard: string, daylight: string) =>
    zone('BEGIN:STANDARD', `TZOFFSETTO:${standard}`, 'END:STANDARD', 'BEGIN:DAYLIGHT', `TZOFFSETTO:${daylight}`, 'END:DAYLIGHT');
  assert.deepEqual(zoned('Meine Zone', ...offsets('+0100', '+0200')), ['2026-03-21T18:00', 'Europe/Berlin']);
  assert.deepEqual(zoned('Meine Zone', ...offsets('+0200', '+0300')), ['2026-03-21T18:00', 'Europe/Berlin', 'ics-unknown-zone']);
  assert.deepEqual(zoned('Meine Zone', 'X-WR-TIMEZONE:Europe/Paris'), ['2026-03-21T18:00', 'Europe/Paris']);
  assert.deepEqual(zoned('Meine Zone'), ['2026-03-21T18:00', 'Europe/Berlin', 'ics-unknown-zone']);
});

test('keeps floating times as local times, and turns UTC into the time of the place', () => {
  const floating = one('DTSTART:20260321T180000');
  assert.deepEqual(
    [floating.record.start, floating.record.timeZone, floating.codes],
    ['2026-03-21T18:00', 'Europe/Berlin', ['ics-floating']],
  );
  const utc = one('DTSTART:20260721T160000Z', 'DTEND:20260721T173030Z');
  assert.deepEqual([utc.record.start, utc.record.end, utc.record.timeZone], ['2026-07-21T18:00', '2026-07-21T19:30:30', 'Europe/Berlin']);
  const paris = read(['X-WR-TIMEZONE:America/New_York', ...anEvent('DTSTART:20260721T160000Z')]).records[0];
  assert.deepEqual([paris?.start, paris?.timeZone], ['2026-07-21T12:00', 'America/New_York']);
  const rule = one('DTSTART:20260721T160000Z', 'RRULE:FREQ=WEEKLY').record;
  assert.deepEqual([rule.start, rule.timeZone], ['2026-07-21T16:00', 'UTC']);
});

test('reads ends of whole days that are exclusive, and inclusive ones where the calendar shows that it writes those', () => {
  const day = (end: string, uid: string) => anEvent(`UID:${uid}`, 'DTSTART;VALUE=DATE:20260316', `DTEND;VALUE=DATE:${end}`);
  const exclusive = read([...day('20260317', 'a'), ...day('20260330', 'b')]);
  assert.deepEqual(
    exclusive.records.map(({ start, end, allDay }) => [start, end, allDay]),
    [
      ['2026-03-16', undefined, true],
      ['2026-03-16', '2026-03-29', true],
    ],
  );
  const inclusive = read([...day('20260316', 'a'), ...day('20260329', 'b')]);
  assert.deepEqual(
    inclusive.records.map(({ end }) => end),
    [undefined, '2026-03-29'],
  );
  assert.deepEqual(
    inclusive.issues.map(({ code }) => code),
    ['ics-inclusive-ends'],
  );
  const outlook = one(
    'DTSTART;TZID=Europe/Berlin:20260316T000000',
    'DTEND;TZID=Europe/Berlin:20260318T000000',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  );
  assert.deepEqual([outlook.record.start, outlook.record.end, outlook.record.precision], ['2026-03-16', '2026-03-17', 'day']);
});

test('a whole day on which an end has a time is one of the days', () => {
  for (const [end, last] of [
    ['DTEND:20260318T120000', '2026-03-18'],
    ['DTEND;VALUE=DATE:20260318T120000', '2026-03-18'],
    ['DTEND;TZID=Europe/Berlin:20260318T000000', '2026-03-17'],
    ['DTEND;TZID=Europe/Berlin:20260318T235959', '2026-03-18'],
    // midnight in Berlin, and midnight of a program that means no zone
    ['DTEND:20260317T230000Z', '2026-03-17'],
    ['DTEND:20260318T000000Z', '2026-03-17'],
    ['DTEND:20260317T235959Z', '2026-03-17'],
    ['DTEND:20260316T180000', undefined],
    ['DTEND:20260316T000000', undefined],
  ] as const)
    assert.equal(one('DTSTART;VALUE=DATE:20260316', end).record.end, last, end);
});

test('a whole day that Outlook writes in UTC is the day of the place', () => {
  const marked = (start: string, end: string) => {
    const { start: from, end: to, allDay } = one(`DTSTART:${start}`, `DTEND:${end}`, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE').record;
    return [from, to, allDay];
  };
  assert.deepEqual(marked('20260315T230000Z', '20260317T230000Z'), ['2026-03-16', '2026-03-17', true]);
  assert.deepEqual(marked('20260316T000000Z', '20260318T000000Z'), ['2026-03-16', '2026-03-17', true]);
  assert.deepEqual(marked('20260316T100000Z', '20260316T110000Z'), ['2026-03-16T11:00', '2026-03-16T12:00', undefined]);
});

test('times as ISO 8601 writes them, with an offset, are the moments that they are', () => {
  const told = (start: string, end: string) => {
    const { record, codes } = one(start, end);
    return [record.start, record.end, ...codes];
  };
  const evening = ['2026-07-10T18:00', '2026-07-10T20:00'];
  assert.deepEqual(told('DTSTART:2026-07-10T18:00:00+02:00', 'DTEND:20260710T200000+0200'), evening);
  assert.deepEqual(told('DTSTART:2026-07-10T12:00:00-04:00', 'DTEND:2026-07-10T18:00:00.000Z'), evening);
  assert.deepEqual(told('DTSTART:2026-07-10 18:00:00', 'DTEND:2026-07-10 20:00'), [...evening, 'ics-floating']);
  assert.deepEqual(told('DTSTART;VALUE=DATE:2026-07-10T00:00:00+02:00', 'DTEND;VALUE=DATE:2026-07-12T00:00:00+02:00'), [
    '2026-07-10',
    '2026-07-11',
  ]);
});

test('reads durations, and leaves out ends that make no sense', () => {
  assert.equal(one('DURATION:PT5400S').record.duration, 'PT1H30M');
  assert.equal(one('DURATION:P1W').record.duration, 'P1W');
  assert.equal(one('DURATION:PT0S').record.duration, undefined);
  for (const [line, code] of [
    ['DTEND;TZID=Europe/Berlin:20260320T180000', 'ics-bad-end'],
    ['DTEND;VALUE=DATE:20260322', 'ics-bad-end'],
    ['DURATION:-PT1H', 'ics-bad-value'],
  ] as const) {
    const { record, codes } = one(line);
    assert.deepEqual([record.end, record.duration, codes], [undefined, undefined, [code]], line);
  }
});

test('sees in STATUS and in titles that something does not take place', () => {
  for (const [title, expected, status] of [
    ['Entfällt: Fest', 'Fest', 'cancelled'],
    ['ABGESAGT Fest', 'Fest', 'cancelled'],
    ['!!! ABGESAGT !!! Fest', 'Fest', 'cancelled'],
    ['[abgesagt] Fest', 'Fest', 'cancelled'],
    ['Abgesagt – Fest', 'Fest', 'cancelled'],
    ['Cancelled: Fest', 'Fest', 'cancelled'],
    ['Canceled: Fest', 'Fest', 'cancelled'],
    ['Fest (entfällt)', 'Fest', 'cancelled'],
    ['Fest - abgesagt!', 'Fest', 'cancelled'],
    ['Verschoben: Fest', 'Fest', 'postponed'],
    ['ملغى: حفل', 'حفل', 'cancelled'],
    ['+++ABGESAGT+++ Fest', 'Fest', 'cancelled'],
    ['*abgesagt* Fest', 'Fest', 'cancelled'],
    ['Fest *abgesagt!*', 'Fest', 'cancelled'],
    ['Fest FÄLLT AUS', 'Fest', 'cancelled'],
    ['SOMMERFEST ABGESAGT', 'SOMMERFEST', 'cancelled'],
    ['Fest ABGESAGT!', 'Fest', 'cancelled'],
    ['Fest - fällt heute aus!', 'Fest', 'cancelled'],
    ['Fest VERSCHOBEN', 'Fest', 'postponed'],
    ['Wie ein Fest entfällt', 'Wie ein Fest entfällt', 'planned'],
    ['Absage + Neuanfang', 'Absage + Neuanfang', 'planned'],
    ['Absage-Kultur: ein Vortrag', 'Absage-Kultur: ein Vortrag', 'planned'],
    ['Verschobene Grenzen', 'Verschobene Grenzen', 'planned'],
    ['Abgesagt', 'Abgesagt', 'planned'],
    ['İptal: Tören', 'Tören', 'cancelled'],
    ['İPTAL EDİLDİ: Tören', 'Tören', 'cancelled'],
    ['ERTELENDİ – Tören', 'Tören', 'postponed'],
    ['Abgesagt, Fest', 'Fest', 'cancelled'],
    ['ABGESAGT. Fest', 'Fest', 'cancelled'],
    ['ABGESAGT | Fest', 'Fest', 'cancelled'],
    ['Fest | abgesagt', 'Fest', 'cancelled'],
    ['Fest: abgesagt', 'Fest', 'cancelled'],
    ['❌ ABGESAGT ❌ Fest', 'Fest', 'cancelled'],
    ['Absage: Fest', 'Fest', 'cancelled'],
    ...[
      'ABSAGE AN DEN HASS',
      'ABSAGE AN RASSISMUS – Demo',
      'Absage – ein Theaterstück',
      'NICHT ABGESAGT',
      'Das Fest wird NICHT ABGESAGT',
      'Nie wieder – entfallen!',
      'POSTPONED JUSTICE',
      'VERSCHOBEN vom 3.5.: Chor',
      'Verschoben, verdrängt, vergessen',
    ].map((title) => [title, title, 'planned'] as const),
  ] as const) {
    const { record } = one(`SUMMARY:${title}`);
    assert.deepEqual([record.title.de, record.status], [expected, status], title);
  }
  assert.equal(one('STATUS:CANCELLED').record.status, 'cancelled');
  assert.equal(one('STATUS:CANCELLED', 'SUMMARY:Verschoben: Fest').record.status, 'postponed');
  const confirmed = (title: string) => one('STATUS:CONFIRMED', `SUMMARY:${title}`).record.status;
  assert.equal(confirmed('Podiumsdiskussion: Abgesagt'), 'confirmed');
  assert.equal(confirmed('Abgesagt: Podiumsdiskussion'), 'cancelled');
  // calendars of Google confirm everything
  assert.equal(confirmed('Podiumsdiskussion (abgesagt)'), 'cancelled');
  assert.equal(one('STATUS:TENTATIVE').record.status, 'planned');
});

test('reads rules, exceptions and further dates in the zone of the start', () => {
  const { record, codes } = one(
    'RRULE:FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231T170000Z;',
    'EXDATE;TZID=Europe/Berlin:20260328T180000,20260404T180000',
    'EXDATE:20260411T160000Z',
    'EXDATE;VALUE=DATE:20260418',
    'RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260501T180000/PT2H',
  );
  assert.deepEqual(codes, []);
  assert.deepEqual(record.recurrence, {
    rule: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231T170000Z',
    exdates: ['2026-03-28T18:00', '2026-04-04T18:00', '2026-04-11T18:00', '2026-04-18T18:00'],
    rdates: ['2026-05-01T18:00'],
    overrides: [{ date: '2026-05-01T18:00', end: '2026-05-01T20:00' }],
  });
  const bad = one('RRULE:FREQ=FORTNIGHTLY');
  assert.deepEqual([bad.record.recurrence, bad.codes], [undefined, ['ics-bad-rule']]);
});

const weekly = (...more: string[]) =>
  anEvent('RRULE:FREQ=WEEKLY;COUNT=10', 'DTEND;TZID=Europe/Berlin:20260321T200000', 'LOCATION:Saal', ...more);
const changed = (...lines: string[]) => anEvent('RECURRENCE-ID;TZID=Europe/Berlin:20260404T180000', ...lines);

test('reads what is different on single dates of a series', () => {
  const { records, issues } = read([
    ...weekly(),
    ...changed('DTSTART;TZID=Europe/Berlin:20260405T190000', 'DTEND;TZID=Europe/Berlin:20260405T210000', 'LOCATION:Garten', 'SEQUENCE:1'),
    ...anEvent(
      'RECURRENCE-ID:20260328T170000Z',
      'DTSTART;TZID=Europe/Berlin:20260328T180000',
      'STATUS:CANCELLED',
      'COMMENT:Der Saal ist zu.',
    ),
    ...changed('DTSTART;TZID=Europe/Berlin:20260406T190000', 'SEQUENCE:0'),
  ]);
  assert.deepEqual(issues, []);
  assert.deepEqual(
    records.map(({ recurrence }) => recurrence?.overrides),
    [
      [
        { date: '2026-03-28T18:00', status: 'cancelled', reason: { de: 'Der Saal ist zu.' } },
        { date: '2026-04-04T18:00', start: '2026-04-05T19:00', end: '2026-04-05T21:00', place: { de: 'Garten' } },
      ],
    ],
  );
});

test('a changed date lasts as long as a stopwatch counts hours, on the night of the clocks too', () => {
  const night = (...lines: string[]) =>
    read([
      ...anEvent('DTSTART;TZID=Europe/Berlin:20261017T220000', 'RRULE:FREQ=WEEKLY;COUNT=4', 'DURATION:PT8H'),
      ...anEvent('RECURRENCE-ID;TZID=Europe/Berlin:20261024T220000', 'DTSTART;TZID=Europe/Berlin:20261024T220000', ...lines),
    ]).records[0]?.recurrence?.overrides?.[0]?.end;
  assert.equal(night('DURATION:PT8H'), undefined);
  assert.equal(night('DTEND;TZID=Europe/Berlin:20261025T050000'), undefined);
  assert.equal(night('DURATION:PT9H'), '2026-10-25T06:00');
  assert.equal(night('DURATION:P1D'), '2026-10-25T22:00');
});

test('says where one date stands twice in the same version, and takes the last', () => {
  const { records, issues } = read([
    ...weekly(),
    ...changed('DTSTART;TZID=Europe/Berlin:20260405T190000'),
    ...changed('DTSTART;TZID=Europe/Berlin:20260406T190000'),
  ]);
  assert.deepEqual(
    issues.map(({ code, value }) => [code, value]),
    [['ics-version-twice', '20260404T180000']],
  );
  assert.deepEqual(records[0]?.recurrence?.overrides, [{ date: '2026-04-04T18:00', start: '2026-04-06T19:00', end: '2026-04-06T19:00' }]);
});

test('a date with a title of its own is a meeting of its own', () => {
  const { records } = read([...weekly(), ...changed('SUMMARY:Sommerfest', 'DTSTART;TZID=Europe/Berlin:20260404T180000')]);
  assert.deepEqual(
    records.map(({ title }) => title.de),
    ['Fest', 'Sommerfest'],
  );
  assert.deepEqual(records[0]?.recurrence?.exdates, ['2026-04-04T18:00']);
  assert.equal(records[1]?.id, `${records[0]?.id}-2026-04-04-1800`);
});

test('a change from a date on begins a series of its own', () => {
  const change = (...lines: string[]) => anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260404T180000', ...lines);
  const later = read([...weekly(), ...change('DTSTART;TZID=Europe/Berlin:20260405T190000')]);
  assert.deepEqual(later.issues, []);
  assert.deepEqual(
    later.records.map(({ start, recurrence }) => [start, recurrence?.rule]),
    [
      ['2026-03-21T18:00', 'FREQ=WEEKLY;UNTIL=20260404T155959Z'],
      ['2026-04-05T19:00', 'FREQ=WEEKLY;COUNT=8'],
    ],
  );
  const ended = read([...weekly(), ...change('DTSTART;TZID=Europe/Berlin:20260404T180000', 'STATUS:CANCELLED')]);
  assert.deepEqual(
    ended.records.map(({ recurrence }) => recurrence?.rule),
    ['FREQ=WEEKLY;UNTIL=20260404T155959Z'],
  );
  const monthly = read([
    ...anEvent('RRULE:FREQ=MONTHLY;BYDAY=3SA'),
    ...anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260418T180000', 'DTSTART;TZID=Europe/Berlin:20260419T180000'),
  ]);
  assert.deepEqual(
    monthly.issues.map(({ code }) => code),
    ['ics-range'],
  );
  assert.deepEqual(monthly.records[0]?.recurrence?.overrides, [{ date: '2026-04-18T18:00', start: '2026-04-19T18:00' }]);
});

test('a change from the first date on is the whole series', () => {
  const change = (...lines: string[]) => anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260321T180000', ...lines);
  const later = read([...weekly(), ...change('DTSTART;TZID=Europe/Berlin:20260321T200000')]);
  assert.deepEqual(
    later.records.map(({ start, recurrence }) => [start, recurrence?.rule]),
    [['2026-03-21T20:00', 'FREQ=WEEKLY;COUNT=10']],
  );
  const ended = read([...weekly(), ...change('DTSTART;TZID=Europe/Berlin:20260321T180000', 'STATUS:CANCELLED')]);
  assert.deepEqual(
    ended.records.map(({ status, recurrence }) => [status, recurrence?.rule]),
    [['cancelled', 'FREQ=WEEKLY;COUNT=10']],
  );
});

test('a change of a date that cannot be read leaves the series as it is, and is said', () => {
  const { records, issues } = read([...weekly(), ...anEvent('RECURRENCE-ID:garbage', 'DTSTART;TZID=Europe/Berlin:20260324T180000')]);
  assert.deepEqual(
    records.map(({ start, recurrence }) => [start, recurrence?.rule]),
    [['2026-03-21T18:00', 'FREQ=WEEKLY;COUNT=10']],
  );
  assert.deepEqual(
    issues.map(({ code, field }) => [code, field]),
    [['ics-bad-value', 'RECURRENCE-ID']],
  );
});

test('takes over no person: no organiser who may be one, no attendee, nothing private', () => {
  const file = aCalendar(
    ...anEvent(
      'UID:1',
      'ORGANIZER;CN=Anna Muster:mailto:anna.muster@example.org',
      'ATTENDEE;CN=Ali Muster:mailto:ali@example.org',
      'CONTACT:Anna Muster\\, 0151 234',
    ),
    ...anEvent('UID:anna.muster@example.org', 'CLASS:PRIVATE', 'SUMMARY:Arzt'),
    ...anEvent('UID:2-anna.muster@example.org', 'ORGANIZER;CN=Stadt Beispielstadt:mailto:anna.muster@example.org'),
  );
  const { records, issues } = readIcs(file);
  assert.equal(records.length, 2);
  assert.doesNotMatch(JSON.stringify({ records, issues }), /muster@|Anna|Ali|Arzt|0151/);
  assert.deepEqual(records[1]?.organiserText, { de: 'Stadt Beispielstadt' });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['ics-private', 'ics-organiser'],
  );
});

test('links to nothing but http and https', () => {
  const { record, codes } = one('URL:javascript:alert(1)', 'CONFERENCE;VALUE=URI:data:text/html,x');
  assert.deepEqual(
    [record.onlineUrl, record.provenance.sources, codes],
    [undefined, [{ title: 'iCalendar' }], ['ics-bad-address', 'ics-bad-address']],
  );
  const call = one('CONFERENCE;VALUE=URI:https://example.org/call', 'LOCATION:Saal').record;
  assert.deepEqual([call.onlineUrl, call.mode], ['https://example.org/call', 'hybrid']);
});

test('a call that stands in the place of a place is no place', () => {
  const told = (...lines: string[]) => {
    const { mode, onlineUrl, place } = one(...lines).record;
    return [mode, onlineUrl, place?.name];
  };
  const zoom = 'https://us02web.zoom.us/j/123?pwd=abc';
  const teams = 'https://teams.microsoft.com/l/meetup-join/19';
  assert.deepEqual(told(`LOCATION:${zoom}`), ['online', zoom, undefined]);
  assert.deepEqual(told('LOCATION:Microsoft Teams-Besprechung', `X-MICROSOFT-SKYPETEAMSMEETINGURL:${teams}`), ['online', teams, undefined]);
  assert.deepEqual(told('LOCATION:Rathaus', 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc'), [
    'hybrid',
    'https://meet.google.com/abc',
    'Rathaus',
  ]);
  for (const text of ['Online', 'Zoom', 'Teams-Meeting']) assert.deepEqual(told(`LOCATION:${text}`), ['online', undefined, undefined]);
  for (const text of ['https://maps.example.org/x', 'Teamraum', 'Online-Café', `Rathaus ${zoom}`, 'https://zoom.us.example.org/j/1'])
    assert.deepEqual(told(`LOCATION:${text}`), [undefined, undefined, text]);
});

test('says of everything that is no meeting where it stands', () => {
  const { records, issues } = read([
    'BEGIN:VTODO',
    'SUMMARY:Einkaufen',
    'END:VTODO',
    'BEGIN:VFREEBUSY',
    'END:VFREEBUSY',
    ...anEvent('DTSTART:übermorgen'),
    ...anEvent('SUMMARY:', 'UID:3'),
    ...anEvent('DTSTART;VALUE=DATE:20260230', 'UID:4'),
  ]);
  assert.equal(records.length, 0);
  assert.deepEqual(
    issues.map(({ code, severity, path }) => [code, severity, path]),
    [
      ['ics-other-kind', 'warning', '/lines/4'],
      ['ics-other-kind', 'warning', '/lines/7'],
      ['ics-no-start', 'error', '/lines/12'],
      ['ics-no-start', 'error', '/lines/21'],
      ['ics-no-title', 'error', '/lines/14'],
    ],
  );
});

test('of several versions of an event the newest stays', () => {
  const { records } = read([...anEvent('SEQUENCE:2', 'SUMMARY:neu'), ...anEvent('SEQUENCE:1', 'SUMMARY:alt')]);
  assert.deepEqual(
    records.map(({ title }) => title.de),
    ['neu'],
  );
});

test('of the same SEQUENCE the version that was changed last stays, wherever it stands', () => {
  const { records, issues } = read([
    ...anEvent('LAST-MODIFIED:20260302T100000Z', 'SUMMARY:neu', 'LOCATION:Garten'),
    ...anEvent('LAST-MODIFIED:20260301T100000Z', 'SUMMARY:alt'),
  ]);
  assert.deepEqual([records.map(({ title }) => title.de), issues], [['neu'], []]);
});

test('a meeting that was moved by a later calendar of the same file is one', () => {
  const moved = aCalendar(...anEvent('SEQUENCE:1', 'DTSTART;TZID=Europe/Berlin:20260328T180000'));
  for (const file of [aCalendar(...anEvent()) + moved, moved + aCalendar(...anEvent())])
    assert.deepEqual(
      readIcs(file).records.map(({ start }) => start),
      ['2026-03-28T18:00'],
    );
});

test('meetings that a script gave the same UID, or none, are all there, which is said once', () => {
  const day = (start: string, ...more: string[]) => anEvent(`DTSTART;TZID=Europe/Berlin:${start}`, 'UID:1', ...more);
  const lines = [
    ...day('20260301T180000', 'SUMMARY:Kurs', 'SEQUENCE:3'),
    ...day('20260308T180000', 'SUMMARY:Kurs', 'LAST-MODIFIED:20260301T100000Z'),
    ...day('20260308T180000', 'SUMMARY:Café', 'LOCATION:Rathaus'),
    ...day('20260308T180000', 'SUMMARY:Café', 'LOCATION:Garten'),
    ...day('20260315T180000', 'SUMMARY:Kurs', 'SEQUENCE:1', 'STATUS:CANCELLED'),
    ...day('20260315T180000', 'SUMMARY:Kurs'),
    ...day('20260322T180000', 'SUMMARY:Treff', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    ...day('20260329T190000', 'SUMMARY:Treff', 'RECURRENCE-ID;TZID=Europe/Berlin:20260329T180000'),
  ];
  const told = (file: readonly string[]) => {
    const { records, issues } = read(file);
    assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
    return [
      ...records.map(({ title, start, place, status }) => [start?.slice(5), title.de, place?.name, status].filter(Boolean).join(' ')),
      ...records.flatMap(({ recurrence }) => recurrence?.overrides?.map(({ start }) => start) ?? []),
      ...issues.map(({ code }) => code),
    ];
  };
  const all = [
    '03-01T18:00 Kurs planned',
    '03-08T18:00 Kurs planned',
    '03-08T18:00 Café Rathaus planned',
    '03-08T18:00 Café Garten planned',
    '03-15T18:00 Kurs cancelled',
    '03-22T18:00 Treff planned',
  ];
  assert.deepEqual(told(lines), [...all, '2026-03-29T19:00', 'ics-shared-uid']);
  assert.deepEqual(read(lines).records, read(lines).records);
  const without = lines.filter((line) => !/RECURRENCE-ID|T190000/.test(line)).map((line) => line.replace('UID:1', 'UID:'));
  assert.deepEqual(told(without.slice(0, -4)), [...all, 'ics-no-uid', 'ics-shared-uid']);
});

test('a series whose rule a script writes again with each date is one', () => {
  const from = (day: string, ...more: string[]) =>
    anEvent(`DTSTART;TZID=Europe/Berlin:${day}T180000`, 'RRULE:FREQ=WEEKLY;INTERVAL=2', ...more);
  const { records, issues } = read([...from('20260315'), ...from('20260301'), ...from('20260329')]);
  assert.deepEqual([records.map(({ start }) => start), issues], [['2026-03-01T18:00'], []]);
  const others = read([...from('20260301'), ...from('20260308'), ...from('20260315'), ...from('20260315', 'SUMMARY:Café')]);
  assert.deepEqual(
    others.records.map(({ title, start }) => `${title.de} ${start}`),
    ['Fest 2026-03-01T18:00', 'Fest 2026-03-08T18:00', 'Café 2026-03-15T18:00'],
  );
});

test('keeps an id as long as the UID is the same', () => {
  const id = (...lines: string[]) => one(...lines).record.id;
  assert.equal(id('UID:a', 'SUMMARY:x'), id('UID:a', 'SUMMARY:y', 'DTSTART;VALUE=DATE:20270101'));
  assert.notEqual(id('UID:a'), id('UID:b'));
  assert.equal(id('UID:sommerfest@mettmann.bruecke'), 'sommerfest');
});

test('reads what is no calendar as nothing, and says so', () => {
  for (const text of ['', 'BEGIN:VCARD\nEND:VCARD', '<!doctype html>', '{}', '\0\0', 'END:VCALENDAR'])
    assert.deepEqual([readIcs(text).records, readIcs(text).issues.at(-1)?.code], [[], 'ics-no-calendar'], text);
  const broken = readIcs(aCalendar(...anEvent()).replace(/END:VEVENT[^]*/, ''));
  assert.deepEqual([broken.records.length, broken.issues.map(({ code }) => code)], [1, ['ics-unclosed']]);
});

test('keeps within the calendar what other zones have beyond its ends', () => {
  const split = read([
    ...anEvent('RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z'),
    ...anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20280321T180000', 'DTSTART;TZID=Europe/Berlin:20280321T190000'),
  ]);
  assert.deepEqual(split.issues, []);
  assert.deepEqual(
    split.records.map(({ recurrence }) => recurrence?.rule),
    ['FREQ=YEARLY;UNTIL=20280321T165959Z', 'FREQ=YEARLY;UNTIL=99991231T225959Z'],
  );
  const last = anEvent('DTSTART;TZID=America/New_York:99991230T200000', 'RRULE:FREQ=DAILY');
  const cut = anEvent('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:99991231T200000', 'STATUS:CANCELLED');
  assert.equal(read([...last, ...cut]).records[0]?.recurrence?.rule, 'FREQ=DAILY;UNTIL=99991231T235959Z');
  const { record, codes } = one('RRULE:FREQ=WEEKLY', 'EXDATE:99991231T235959Z');
  assert.deepEqual([record.recurrence, codes], [{ rule: 'FREQ=WEEKLY' }, ['ics-bad-value']]);
  const { records, issues } = readIcs(aCalendar(...anEvent('DTSTART:00010101T000000Z')), { timeZone: 'America/New_York' });
  assert.deepEqual([records, issues.map(({ code }) => code)], [[], ['ics-no-start']]);
});

test('never throws on what is neither text nor bytes, and reads a time with signs in it', () => {
  for (const input of [null, undefined, 5, {}, []])
    for (const options of [null, undefined, {}])
      assert.deepEqual(readIcs(input as unknown as string, options as IcsReadOptions).records, []);
  const { records } = readIcs(aCalendar(...anEvent('DTSTART:2026-03-21T18:00:00Z')));
  assert.equal(records[0]?.start, '2026-03-21T19:00');
});

test('what a calendar calls off is cancelled, unless an event says otherwise', () => {
  const status = (...lines: string[]) => read(['METHOD:CANCEL', ...anEvent(...lines)]).records[0]?.status;
  assert.deepEqual([status(), status('STATUS:CONFIRMED')], ['cancelled', 'confirmed']);
});

test('says that a day has no time', () => {
  const day = one('DTSTART;VALUE=DATE:20260322T200000');
  assert.deepEqual([day.record.start, day.record.precision, day.codes], ['2026-03-22', 'day', ['ics-time-of-day']]);
  assert.deepEqual(one('DTSTART;VALUE=DATE:20260322T000000').codes, []);
});
