import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsInGermanAndEnglish } from '../../../data/rules/texts-in-german-and-english.js';
import { aMeeting, aRegion } from './a-region.js';

const check = (changes: Parameters<typeof aMeeting>[0]) => textsInGermanAndEnglish.check(aRegion({ meetings: [aMeeting(changes)] }));

test('a text in German and English passes, and a title in German alone', () => {
  assert.deepEqual(check({ title: { de: 'Fest' }, description: { de: 'Mit Musik', en: 'With music' } }), []);
});

test('a text without English is a warning', () => {
  const [found] = check({ description: { de: 'Mit Musik' } });
  assert.deepEqual([found?.severity, found?.field, found?.value], ['warning', 'description', 'en']);
});

test('a title without German is a warning', () => {
  assert.equal(check({ title: { tr: 'Şenlik' } })[0]?.value, 'de');
});
