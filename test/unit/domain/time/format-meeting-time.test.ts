import assert from 'node:assert/strict';
import test from 'node:test';
import ar from '../../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../../src/domain/i18n/dictionaries/de.js';
import { formatMeetingTime } from '../../../../src/domain/time/format-meeting-time.js';

const words = (start?: string, end?: string) => formatMeetingTime({ start, end }, de);

test('says no more than is known of the start', () => {
  assert.equal(words('2026-06-20T18:00:30'), '20. Juni 2026, 18:00');
  assert.equal(words('2026-06-20'), '20. Juni 2026');
  assert.equal(words('2026-06'), 'Juni 2026');
  assert.equal(words('2026'), '2026');
  assert.equal(words(), 'Termin nicht bekannt');
});

test('puts the comma of the language between day and time', () => {
  assert.match(formatMeetingTime({ start: '2026-06-20T18:00' }, ar), /2026، 18:00$/);
});

test('says a season in words', () => {
  assert.deepEqual(
    ['2017-21', '2017-22', '2017-23', '2017-24'].map((start) => words(start)),
    ['Frühjahr 2017', 'Sommer 2017', 'Herbst 2017', 'Winter 2017'],
  );
});

test('says the hours of one day and the days of several', () => {
  assert.equal(words('2026-06-20T18:00', '2026-06-20T20:30'), '20. Juni 2026, 18:00–20:30');
  assert.equal(words('2026-06-20', '2026-06-21'), '20. Juni 2026 – 21. Juni 2026');
  assert.equal(words('2026-06-20T18:00', '2026-06-21T01:00'), '20. Juni 2026, 18:00 – 21. Juni 2026, 01:00');
});

test('says the start alone where an end does not come after it', () => {
  for (const end of ['2026-06-20T17:00', '2026-06-20T18:00', '2026-06-19', '2026-06-20'])
    assert.equal(words('2026-06-20T18:00', end), '20. Juni 2026, 18:00');
});
