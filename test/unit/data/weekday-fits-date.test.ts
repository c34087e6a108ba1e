import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedDaysIn } from '../../../data/rules/printed-day.js';
import { weekdayFitsDate } from '../../../data/rules/weekday-fits-date.js';
import { aMeeting, aRegion } from './a-region.js';

const check = (start: string, phrase: string) =>
  weekdayFitsDate.check(aRegion({ meetings: [aMeeting({ start, provenance: { sources: [{ title: 'Presse', phrase }] } })] }));

test('days are read in German and English, in words and numbers', () => {
  const day = { weekday: 1, day: 14, month: 5 };
  const strip = (text: string) => printedDaysIn(text).map(({ word: _word, ...rest }) => rest);
  for (const text of ['am Montag, 14. Mai, zum Thema', 'Montag, den 14. Mai', 'Mo., 14.5.', 'Monday, 14 May'])
    assert.deepEqual(strip(text), [day], text);
  for (const text of ['Mo, 14.05.2018', 'der 14. Mai 2018 war ein Montag', 'Monday 14 May 2018'])
    assert.deepEqual(strip(text), [{ ...day, year: 2018 }], text);
});

test('words that only begin like a weekday are none', () => {
  assert.deepEqual(printedDaysIn('Modul 3. Mai, so 2. Teil, do 5 apples'), []);
});

test('the weekday of the record’s own day passes', () => {
  assert.deepEqual(check('2018-05-14', 'am Montag, 14. Mai'), []);
});

test('a weekday that the day did not have is an error that says the right one', () => {
  const [found] = check('2019-05-14', 'am Montag, 14. Mai');
  assert.equal(found?.field, 'provenance.sources[0].phrase');
  assert.match(found.message.de, /sondern ein Dienstag/);
});

test('a printed year is held against the calendar itself', () => {
  assert.equal(check('2018-05-14', 'Dienstag, 15. Mai 2018').length, 0);
  assert.equal(check('2018-05-14', 'Dienstag, 16. Mai 2018').length, 1);
});
