import assert from 'node:assert/strict';
import test from 'node:test';
import { baseLanguage, direction } from '../../../../src/domain/i18n/direction.js';
import { pickText } from '../../../../src/domain/i18n/pick-text.js';

const text = { de: 'Verein', en: 'Association', tr: 'Dernek', ar: 'جمعية', 'de-simple': 'Gruppe', 'sr-Latn': 'Udruženje' };
const langFor = (locale: string) => pickText(text, locale)?.lang;

test('gives the version in the language of the reader', () => {
  assert.deepEqual(pickText(text, 'tr'), { text: 'Dernek', lang: 'tr', dir: 'ltr' });
  assert.deepEqual(pickText(text, 'ar'), { text: 'جمعية', lang: 'ar', dir: 'rtl' });
});

test('gives the language where the region has no version of its own', () => {
  assert.equal(langFor('tr-TR'), 'tr');
  assert.equal(langFor('de-AT'), 'de');
  assert.equal(langFor('sr-Latn'), 'sr-Latn');
});

test('gives plain language to its readers only', () => {
  assert.equal(langFor('de-simple'), 'de-simple');
  assert.equal(langFor('de'), 'de');
  assert.equal(pickText({ de: 'Verein', en: 'Association' }, 'de-simple')?.lang, 'de');
});

test('gives English before German to readers of other languages', () => {
  assert.equal(langFor('vi'), 'en');
  assert.equal(pickText({ ti: 'ማኅበር', de: 'Verein' }, 'vi')?.lang, 'de');
});

test('gives any language rather than nothing', () => {
  assert.deepEqual(pickText({ fa: 'انجمن' }, 'de'), { text: 'انجمن', lang: 'fa', dir: 'rtl' });
  assert.equal(pickText({}, 'de'), undefined);
  assert.equal(pickText(undefined, 'de'), undefined);
});

test('knows which languages are written from the right', () => {
  for (const tag of ['ar', 'fa', 'he', 'ur', 'ckb', 'ar-EG', 'AR', 'ku-Arab', 'az-Arab']) assert.equal(direction(tag), 'rtl', tag);
  for (const tag of ['de', 'ti', 'ku', 'ta', 'ar-Latn', 'uz-Cyrl', 'arn', '']) assert.equal(direction(tag), 'ltr', tag);
});

test('takes script, region and variant off a tag', () => {
  for (const [tag, base] of Object.entries({ 'sr-Latn-RS': 'sr', 'de-simple': 'de', CKB: 'ckb', ar: 'ar' }))
    assert.equal(baseLanguage(tag), base);
});
