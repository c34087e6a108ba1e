import assert from 'node:assert/strict';
import test from 'node:test';
import { readIcs } from '../../../../src/formats/read-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';

/** What is to be seen of a file: title, start, status and place of each meeting, what is different on its dates, and what is said. */
function told(...calendars: string[]): string[] {
  const { records, issues } = readIcs(calendars.join(''));
  return [
    ...records.map(({ title, start, status, place }) => [title.de, start?.slice(5), status, place?.name].filter(Boolean).join(' ')),
    ...records.flatMap(({ recurrence }) => recurrence?.overrides?.map(({ date, status }) => `${date.slice(5)} ${status}`) ?? []),
    ...issues.map(({ code }) => code),
  ];
}

/** Two hours of a day of June, weekly from then on. */
const weekly = (day: string, ...lines: string[]) =>
  anEvent(
    `DTSTART;TZID=Europe/Berlin:202606${day}T100000`,
    ...(lines.some((line) => line.startsWith('DTEND')) ? [] : [`DTEND;TZID=Europe/Berlin:202606${day}T120000`]),
    'RRULE:FREQ=WEEKLY;COUNT=3',
    ...lines,
  );

test('a newer version of a series that begins at a later date of it is the one that holds', () => {
  const older = aCalendar(...weekly('01', 'SEQUENCE:1'));
  const newer = aCalendar(...weekly('08', 'SEQUENCE:2', 'STATUS:CANCELLED'));
  assert.deepEqual(told(older, newer), ['Fest 06-08T10:00 cancelled']);
});

test('of a series that is written again with each date, a date that is off is cancelled', () => {
  for (const off of ['STATUS:CANCELLED', 'SUMMARY:ABGESAGT: Fest'])
    assert.deepEqual(
      told(aCalendar(...weekly('01'), ...weekly('08', off), ...weekly('15'))),
      ['Fest 06-01T10:00 planned', '06-08T10:00 cancelled'],
      off,
    );
});

test('of a series that is written again otherwise nothing is lost without a word', () => {
  for (const other of ['EXDATE;TZID=Europe/Berlin:20260615T100000', 'DTEND;TZID=Europe/Berlin:20260608T130000'])
    assert.deepEqual(
      told(aCalendar(...weekly('01'), ...weekly('08', other), ...weekly('15'))),
      ['Fest 06-01T10:00 planned', 'Fest 06-08T10:00 planned', 'ics-shared-uid'],
      other,
    );
});

test('a meeting that is called off with less or other words is one', () => {
  const fest = aCalendar(...anEvent('LOCATION:Haus'));
  assert.deepEqual(told(fest, aCalendar('METHOD:CANCEL', ...anEvent())).slice(0, 1), ['Fest 03-21T18:00 cancelled']);
  assert.equal(told(fest, aCalendar('METHOD:CANCEL', ...anEvent('SUMMARY:Das Fest'))).length, 2);
  const off = anEvent('SUMMARY:Abgesagt: Fest', 'STATUS:CANCELLED');
  assert.deepEqual(told(aCalendar(...anEvent(), ...off)), ['Fest 03-21T18:00 cancelled', 'ics-version-twice']);
});

test('a meeting whose title or zone a later version writes otherwise is one', () => {
  const typo = aCalendar(...anEvent('SUMMARY:Sommerfst', 'DTSTAMP:20260201T000000Z'));
  const mended = aCalendar(...anEvent('SUMMARY:Sommerfest', 'DTSTAMP:20260301T000000Z'));
  assert.deepEqual(told(typo, mended), ['Sommerfest 03-21T18:00 planned']);
  assert.deepEqual(told(mended, typo), ['Sommerfest 03-21T18:00 planned']);
  const utc = anEvent('DTSTART:20260321T170000Z', 'LAST-MODIFIED:20260302T000000Z', 'LOCATION:Garten');
  const local = anEvent('LAST-MODIFIED:20260301T000000Z', 'LOCATION:Haus');
  assert.deepEqual(told(aCalendar(...utc, ...local)), ['Fest 03-21T18:00 planned Garten']);
});

test('what is called off of meetings of one UID is the one that begins then', () => {
  const other = anEvent('DTSTART;TZID=Europe/Berlin:20260322T180000');
  assert.deepEqual(told(aCalendar(...anEvent('LOCATION:Haus'), ...other), aCalendar('METHOD:CANCEL', ...anEvent('SEQUENCE:1'))), [
    'Fest 03-21T18:00 cancelled',
    'Fest 03-22T18:00 planned',
    'ics-shared-uid',
  ]);
});
