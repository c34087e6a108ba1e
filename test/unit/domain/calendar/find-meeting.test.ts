import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMeeting } from '../../../../src/domain/calendar/find-meeting.js';
import { organisationNamed } from '../../../../src/domain/calendar/organisation-named.js';
import { expandRule } from '../../../../src/domain/recurrence/expand.js';
import { occurrencesOf } from '../../../../src/domain/recurrence/occurrences-of.js';
import { repeatWith } from '../../../../src/domain/recurrence/repeat-with.js';
import { parseDataset } from '../../../../src/model/parse-dataset.js';
import { anOrganisation } from '../../support/a-dataset.js';
import { datasetOf, type Meeting } from '../recurrence/meetings.js';

const dataset = datasetOf([
  { id: 'fest', start: '2018-05-14', precision: 'day' },
  { id: 'offen', precision: 'unknown' },
  { id: 'treff', start: '2026-01-27T18:00', recurrence: { rule: 'FREQ=MONTHLY;BYDAY=-1TU' } },
  { id: 'jubel', start: '1926-05-05', precision: 'day', recurrence: { rule: 'FREQ=YEARLY;INTERVAL=150' } },
  { id: 'alt', start: '1926-05-05', precision: 'day', recurrence: { rule: 'FREQ=YEARLY;COUNT=2' } },
  { id: 'kurs', start: '2026-01-05T18:00', recurrence: { rule: 'FREQ=WEEKLY;COUNT=3' } },
]);
const datesOf = (meeting: Meeting, from: string, to: string) => occurrencesOf(meeting, from, to, repeatWith(expandRule));
const startOf = (id: string) => findMeeting(dataset, id, '2026-11-25', datesOf)?.occurrence?.start;

test('finds a meeting with its date, however long ago it was', () => {
  assert.equal(startOf('fest'), '2018-05-14');
  assert.equal(findMeeting(dataset, 'offen', '2026-11-25', datesOf)?.meeting.id, 'offen');
  assert.equal(startOf('offen'), undefined);
});

test('of one that repeats finds the date that is meant, else the next, else the last', () => {
  assert.equal(startOf('treff/2026-03-31T18:00'), '2026-03-31T18:00');
  assert.equal(startOf('treff'), '2026-12-29T18:00');
  assert.equal(startOf('kurs'), '2026-01-19T18:00');
  assert.deepEqual(['jubel', 'alt'].map(startOf), ['2076-05-05', '1927-05-05']);
});

test('knows no meeting that is not there, and no date that a rule does not give', () => {
  assert.equal(findMeeting(dataset, 'niemand', '2026-11-25', datesOf), undefined);
  for (const id of ['treff/2026-03-30T18:00', 'treff/', 'treff/bald']) assert.equal(startOf(id), undefined, id);
});

test('finds an organisation by its id, unless it was withdrawn', () => {
  const gone = anOrganisation({ id: 'weg', tombstone: { deletedOn: '2026-01-01' } });
  const { dataset: named } = parseDataset({ organisations: [anOrganisation(), gone] });
  assert.equal(organisationNamed(named, 'elternverein-beispielstadt')?.name, 'Elternverein Beispielstadt');
  assert.deepEqual([organisationNamed(named, 'weg'), organisationNamed(named, 'niemand')], [undefined, undefined]);
});
