import assert from 'node:assert/strict';
import test from 'node:test';
import { limits } from '../../../../src/formats/ics/limits.js';
import { readIcs, type IcsReadOptions } from '../../../../src/formats/read-ics.js';
import { aCalendar, anEvent } from '../../support/a-calendar.js';

const events = (length: number, line: string) => Array.from({ length }, (_, uid) => anEvent(`UID:${uid}`, line)).flat();
const issuesOf = (...lines: string[]) => readIcs(aCalendar(...lines)).issues.map(({ code, severity }) => `${severity} ${code}`);

test('what is lost is said however much else is, and that there is more, too', () => {
  const persons = events(limits.issues + 200, 'ORGANIZER;CN=Anna Muster:mailto:anna@example.org');
  const issues = issuesOf(...persons, ...anEvent('UID:x', 'SUMMARY:'), ...anEvent('UID:y', 'DTSTART:kaputt'));
  assert.deepEqual(
    issues.filter((issue) => issue !== 'warning ics-organiser'),
    ['error ics-no-start', 'warning ics-more-issues', 'error ics-no-title'],
  );
  assert.equal(issues.length, limits.issues + 3);
  assert.equal(issuesOf(...events(limits.issues + 9, 'DTSTART:kaputt')).at(-1), 'error ics-more-issues');
  assert.equal(issuesOf(...events(limits.issues, 'DTSTART:kaputt')).at(-1), 'error ics-no-start');
});

test('organisers that are no list count as none', () => {
  for (const organisers of [5, {}, 'verein'])
    assert.deepEqual(readIcs(aCalendar(...anEvent()), { organisers } as unknown as IcsReadOptions).records[0]?.organisers, []);
});
