import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKnownLanguage, knownLanguages } from '../../../data/rules/known-languages.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

test('languages with a name pass, Leichte Sprache and Kurmanji among them', () => {
  for (const tag of ['de', 'ar', 'kmr', 'ti', 'sr-Latn', 'de-simple', 'zh-CN']) assert.ok(isKnownLanguage(tag), tag);
});

test('a tag that nobody knows is an error where it stands', () => {
  const [found] = knownLanguages.check(aRegion({ organisations: [anOrganisation({ languages: [{ code: 'tr' }, { code: 'xx' }] })] }));
  assert.equal(found?.path, '/organisations/0/languages/1/code');
});

test('the language of a text is looked at too', () => {
  const [found] = knownLanguages.check(aRegion({ meetings: [aMeeting({ title: { de: 'Fest', gr: 'Γιορτή' } })] }));
  assert.equal(found?.value, 'gr');
});
