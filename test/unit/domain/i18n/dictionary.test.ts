import assert from 'node:assert/strict';
import test from 'node:test';
import { translate, translatePlural, type Dictionary } from '../../../../src/domain/i18n/dictionary.js';
import ar from '../../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../../src/domain/i18n/dictionaries/de.js';
import en from '../../../../src/domain/i18n/dictionaries/en.js';

const dictionaries: Readonly<Record<string, Dictionary>> = { de, en, ar };
type Entry = string | Readonly<Record<string, string>>;
const entriesOf = (dictionary: Dictionary) => Object.entries(dictionary as unknown as Record<string, Entry>);
const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

test('fills in the places of a text and leaves alone what it is not told', () => {
  assert.equal(translate(de, 'removeFilter', { name: 'Beispielstadt' }), 'Filter entfernen: Beispielstadt');
  assert.equal(translate(de, 'removeFilter', { name: '$& {count}' }), 'Filter entfernen: $& {count}');
  assert.equal(translate(de, 'removeFilter'), 'Filter entfernen: {name}');
});

test('takes the form that the number asks for', () => {
  assert.deepEqual(
    [0, 1, 2, 1234].map((count) => translatePlural(de, 'results', count)),
    ['0 Organisationen', '1 Organisation', '2 Organisationen', '1.234 Organisationen'],
  );
  assert.equal(translatePlural(en, 'results', 1), '1 organisation');
});

test('takes all six forms of Arabic', () => {
  const { zero, one, two, few, many, other } = ar.results;
  const forms = [0, 1, 2, 3, 10, 11, 99, 100, 103, 111].map((count) =>
    translatePlural(ar, 'results', count).replace(/[\d٠-٩]+/, '{count}'),
  );
  assert.deepEqual(forms, [zero, one, two, few, few, many, many, other, few, many]);
});

test('takes the form for all numbers where a language has no other', () => {
  const sparse: Dictionary = { ...de, results: { other: '{count} da' } };
  assert.equal(translatePlural(sparse, 'results', 1), '1 da');
});

for (const [code, dictionary] of Object.entries(dictionaries)) {
  test(`has in ${code} every word that German has, and none besides`, () => {
    assert.equal(dictionary.$code, code);
    assert.equal(dictionary.$dir, new Set(['ar']).has(code) ? 'rtl' : 'ltr');
    assert.deepEqual(Object.keys(dictionary).sort(), Object.keys(de).sort());
  });

  test(`has no empty text in ${code}`, () => {
    for (const [key, entry] of entriesOf(dictionary))
      assert.ok(
        formsOf(entry).every((form) => form.trim() && form === form.trim()),
        key,
      );
  });

  test(`has in ${code} the places of the German text, in every form that speaks of many`, () => {
    const german = de as unknown as Record<string, Entry>;
    for (const [key, entry] of entriesOf(dictionary)) {
      const places = placesIn(formsOf(german[key] ?? '').at(-1) ?? '');
      const others = typeof entry === 'string' ? [entry] : ['few', 'many', 'other'].flatMap((form) => entry[form] ?? []);
      assert.ok(others.length, key);
      for (const form of others) assert.deepEqual(placesIn(form), places, `${key}: ${form}`);
      // one, two and none may be said in words, but with no place of their own
      for (const form of formsOf(entry))
        assert.ok(
          placesIn(form).every((place) => places.includes(place)),
          `${key}: ${form}`,
        );
    }
  });

  test(`has in ${code} a form for every category of its plural rules`, () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    for (const [key, entry] of entriesOf(dictionary)) {
      if (typeof entry !== 'string') assert.deepEqual(Object.keys(entry).sort(), [...pluralCategories].sort(), key);
    }
  });
}
