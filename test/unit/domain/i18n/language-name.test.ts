import assert from 'node:assert/strict';
import test from 'node:test';
import { languageName } from '../../../../src/domain/i18n/language-name.js';

test('names a language in the words of the reader', () => {
  assert.equal(languageName('tr', 'de'), 'Türkisch');
  assert.equal(languageName('tr', 'en'), 'Turkish');
  assert.equal(languageName('ar', 'ar'), 'العربية');
});

test('names the script where the tag does', () => {
  assert.match(languageName('sr-Latn', 'de'), /^Serbisch.*Latein/);
});

test('gives the tag of a language without a name', () => {
  assert.equal(languageName('qqq', 'de'), 'qqq');
});

test('gives the tag where tag or locale is malformed', () => {
  assert.equal(languageName('kein tag', 'de'), 'kein tag');
  assert.equal(languageName('tr', 'de_DE'), 'tr');
});
