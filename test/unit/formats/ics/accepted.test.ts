import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { offsetAt } from '../../../../src/domain/time/zone.js';
import { writeIcs } from '../../../../src/formats/write-ics.js';
import type { DatasetInput } from '../../../../src/model/dataset.js';
import { aMeeting, anOrganisation, judged } from '../../support/a-dataset.js';
import { generatedMeetings } from '../../support/generated-meetings.js';

const organisations = [anOrganisation({ id: 'verein', name: 'Chor "Beispiel", e. V.' }), anOrganisation({ id: 'buero', name: 'Büro' })];
const write = (meetings: DatasetInput['meetings']) =>
  writeIcs(judged({ id: 'kreis', organisations, meetings }), { today: '2026-11-22' }).output;

/** Files as they come out for all sorts of meetings. */
const files = fc.sample(generatedMeetings, { numRuns: 60, seed: 5545 }).map(write);

test('ical.js reads every file, with the texts and the moments that were meant', () => {
  for (const file of files) {
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    assert.ok(calendar.getAllSubcomponents('vevent').every((event) => event.getFirstPropertyValue('summary')));
  }
  const file = write([
    aMeeting({ id: 'a', title: { de: 'Kaffee, Tee; \\ "und"\nmehr' }, start: '2026-07-21T18:00', precision: 'time' }),
    aMeeting({ id: 'b', start: '2026-01-21T18:00', precision: 'time', timeZone: 'America/New_York' }),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  assert.deepEqual(
    events.map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()]),
    [
      ['Kaffee, Tee; \\ "und"\nmehr', '2026-07-21T16:00:00.000Z'],
      ['Beispielfest', '2026-01-21T23:00:00.000Z'],
    ],
  );
});

test('the zones in a file have the offsets that the machine knows, in every month of the meetings and a generation more', () => {
  for (const timeZone of [
    ...['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Sydney', 'Pacific/Apia', 'Asia/Tehran'],
    // the second Sunday, or the first one that is no first of the month; the moon; the day after the last Thursday
    ...['America/Santiago', 'Asia/Jerusalem', 'America/Nuuk', 'Africa/Casablanca', 'Asia/Gaza', 'Africa/Cairo'],
  ]) {
    const times = ['2009-06-01T12:00', '2031-12-01T12:00'].map((start, i) => aMeeting({ id: `m${i}`, start, precision: 'time', timeZone }));
    const calendar = new ICAL.Component(ICAL.parse(write(times)) as unknown[]);
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    for (let month = 0; month < 12 * (2031 + 28 - 2009); month++) {
      const moment = new Date(Date.UTC(2009, month, 15, 12));
      const local = new ICAL.Time({ year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, day: 15, hour: 12 }, zone);
      assert.equal(zone.utcOffset(local) / 60, offsetAt(timeZone, moment.getTime()), `${timeZone} ${moment.toISOString()}`);
    }
  }
});

const python = '/usr/bin/python3';
const hasIcalendar = spawnSync(python, ['-c', 'import icalendar']).status === 0;
const script = `
import sys, json, icalendar
for text in json.load(sys.stdin):
    calendar = icalendar.Calendar.from_ical(text)
    for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        event['SUMMARY'], event.decoded('DTSTART'), event.decoded('DTSTAMP')
    assert icalendar.Calendar.from_ical(calendar.to_ical()).to_ical() == calendar.to_ical()
`;

test(
  'icalendar for Python reads a sample of them',
  { skip: hasIcalendar ? false : 'python3-icalendar is not installed: apt-get install python3-icalendar' },
  () => {
    const { status, stderr } = spawnSync(python, ['-c', script], { input: JSON.stringify(files.slice(0, 20)), encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  },
);
