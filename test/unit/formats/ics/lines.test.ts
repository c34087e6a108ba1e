import assert from 'node:assert/strict';
import test from 'node:test';
import { readIcs } from '../../../../src/formats/read-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';

/** Title, start and issues of what a file holds. */
const read = (text: string | Uint8Array) => {
  const { records, issues } = readIcs(text);
  return [...records.map(({ title, start }) => `${title.de} ${start}`), ...issues.map(({ code }) => code)];
};
const fest = ['Fest 2026-03-21T18:00'];

test('a line may be folded within its name, and behind it', () => {
  const file = aCalendar(...anEvent());
  for (const name of ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:', 'SUMMARY:', 'DTSTART;']) {
    for (let at = 1; at < name.length; at++) {
      const folded = `${name.slice(0, at)}\r\n ${name.slice(at)}`;
      assert.deepEqual(read(file.replace(name, folded)), fest, folded);
      assert.deepEqual(read(file.replace(name, folded).replaceAll('\r\n', '\n')), fest, folded);
    }
  }
  assert.deepEqual(read(file.replace('SUMMARY', 'S\r\n U\r\n\tM\r\n MARY')), fest);
});

test('names count in whatever letters, and a line that is no property takes no event with it', () => {
  const after = (name: string, line: string) => read(aCalendar(...anEvent()).replace(new RegExp(`^${name}.*$`, 'm'), `$&\r\n${line}`));
  for (const name of ['BEGIN:VEVENT', 'DTSTART', 'UID']) {
    assert.deepEqual(after(name, 'Refresh-Interval:PT1H'), fest, name);
    assert.deepEqual(after(name, 'X:foo\r\n bar\r\nand more'), [...fest, 'ics-bad-value'], name);
  }
  assert.deepEqual(after('SUMMARY', 'mit Musik'), ['Fest\nmit Musik 2026-03-21T18:00', 'ics-broken-folding']);
});

test('a rule or a list of dates that is broken after one of its parts is whole', () => {
  const { records, issues } = readIcs(
    aCalendar(...anEvent('RRULE:FREQ=WEEKLY;', 'BYDAY=SA;COUNT=', '4', 'EXDATE;TZID=Europe/Berlin:20260328T180000,', '20260404T180000')),
  );
  assert.deepEqual(records[0]?.recurrence, {
    rule: 'FREQ=WEEKLY;BYDAY=SA;COUNT=4',
    exdates: ['2026-03-28T18:00', '2026-04-04T18:00'],
  });
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['ics-broken-folding'],
  );
});

test('files that were put together are calendars one after the other', () => {
  const files = [aCalendar(...anEvent()), aCalendar('X-WR-TIMEZONE:America/New_York', ...anEvent('UID:2', 'DTSTART:20260322T180000'))];
  const text = files.map((file) => `\ufeff${file}`).join('');
  for (const input of [text, Buffer.from(text)]) {
    const { records, issues } = readIcs(input);
    assert.deepEqual(
      records.map(({ timeZone }) => timeZone),
      ['Europe/Berlin', 'America/New_York'],
    );
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['ics-floating'],
    );
  }
});

test('bytes of UTF-16 are read, with their mark and without; a text that was made of them wrongly is said to be that', () => {
  const file = aCalendar(...anEvent('SUMMARY:Süd 🎉'));
  for (const text of [file, `\ufeff${file}`]) {
    const bytes = Buffer.from(text, 'utf16le');
    assert.deepEqual(read(bytes.toString('latin1')), ['ics-utf-16']);
    assert.deepEqual(read(bytes.toString('utf8')), ['ics-utf-16']);
    for (const input of [bytes, Buffer.from(bytes).swap16()]) assert.deepEqual(read(input), ['Süd 🎉 2026-03-21T18:00']);
  }
});

test('lines that a template indents are lines, and continuations stay continuations', () => {
  const expected = ['Fest mit Musik 2026-03-21T18:00', 'ics-indented'];
  const file = aCalendar(...anEvent('SUMMARY:Fest mi\r\n t Musik')).replaceAll('\r\n', '\n');
  for (const indent of [' ', '    ', '\t', ' \t']) assert.deepEqual(read(file.replace(/^/gm, indent)), expected, JSON.stringify(indent));
  // the template indents its own lines, and not those into which a text is folded
  assert.deepEqual(read(file.replace(/^(?! )/gm, '      ')), expected);
  assert.deepEqual(read(`\r\n  \r\n${file.replace(/^(?! )/gm, '      ')}`), expected);
  const nested = [
    'BEGIN:VCALENDAR',
    '  VERSION:2.0',
    '  BEGIN:VEVENT',
    '    UID:1',
    '    BEGIN:VALARM',
    '      ACTION:DISPLAY',
    '    END:VALARM',
    '    SUMMARY:Fest mi',
    ' t Musik',
    '    DTSTART;TZID=Europe/Berlin:20260321T180000',
    '  END:VEVENT',
    'END:VCALENDAR',
  ].join('\n');
  assert.deepEqual(read(nested), expected);
  assert.deepEqual(read(aCalendar(...anEvent('DESCRIPTION:Mehr', ' LOCATION:hier', 'SUMMARY:Fest'))), fest);
});

test('texts in QUOTED-PRINTABLE are read, with lines that go on', () => {
  const described = (...lines: string[]) => readIcs(aCalendar(...anEvent(...lines))).records[0];
  const utf8 = described(
    'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:F=C3=BCr =',
    'alle',
    'DESCRIPTION;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=9Fe=0D=0AZwei =',
    'CONTACT: drei=',
    '',
    'LOCATION:1 = eins',
  );
  assert.deepEqual([utf8?.title.de, utf8?.description?.de, utf8?.place?.name], ['Für alle', 'Größe\nZwei CONTACT: drei', '1 = eins']);
  assert.equal(described('SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:F=FCr alle')?.title.de, 'Für alle');
  assert.equal(described('SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=foo:F=FCr alle')?.title.de, 'Für alle');
});
