import assert from 'node:assert/strict';
import test from 'node:test';
import { countryBeginnings, countryCodes, countryOfLanguage, countryWords } from '../../../../src/domain/i18n/country-names.js';

test('knows a country by what readers of ten languages call it, and what comes from there', () => {
  const words = countryWords('GR');
  for (const word of ['Griechenland', 'Greece', 'Yunanistan', 'اليونان', 'يونان', 'Греція', 'Греция', 'یونان', 'Grèce', 'Grecja', 'Greek'])
    assert.ok(words.includes(word), word);
});

test('gives each country a way to be named in texts and words of its own', () => {
  for (const code of countryCodes) {
    assert.notEqual(countryBeginnings(code).length, 0, code);
    const words = countryWords(code);
    assert.notEqual(words.length, 0, code);
    assert.equal(new Set(words).size, words.length, code);
    assert.ok(
      words.every((word) => /^\S+$/.test(word)),
      code,
    );
  }
});

test('no country is named as another in texts', () => {
  const beginnings = countryCodes.flatMap(countryBeginnings);
  for (const begins of beginnings)
    assert.deepEqual(
      beginnings.filter((other) => other.startsWith(begins)),
      [begins],
    );
});

test('leads from a language to the country of its name, and from others nowhere', () => {
  assert.ok(countryOfLanguage('pt-BR').includes('Portugal'));
  for (const language of ['ar', 'rom', '', '__proto__']) assert.deepEqual(countryOfLanguage(language), []);
});

test('says nothing of what is no country', () => {
  for (const code of ['ZZ', '', '__proto__', 'toString']) assert.deepEqual([countryBeginnings(code), countryWords(code)], [[], []]);
});
