import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { collationIn } from '../../../../src/domain/i18n/collation-in.js';
import { titleOrder } from '../../../../src/domain/search/title-order.js';

// letters that languages put together ("ch", "ll", "ng", "dzs"), that stand elsewhere in some, and marks that make others of them
const pieces = [
  ...'abcdefghijklmnopqrstuvwxyzACHLSZ',
  ...['ch', 'CH', 'll', 'ng', 'dz', 'dzs', 'ij', 'aa'],
  ...['ä', 'Ö', 'å', 'é', 'ñ', 'ı', 'İ', 'ß', '\u030a', '\u0308', '\u0327', '\u00ad', '\u200d'],
  ...[' ', '-', "'", '„', '7', '10', 'ب', 'ж', '中'],
];
const locales = [
  'de',
  'en',
  'ar',
  'cs',
  'cy',
  'da',
  'es-u-co-trad',
  'et',
  'hr',
  'hu',
  'lt',
  'sk',
  'sq',
  'sv',
  'tr',
  'vi',
  'br',
  'mt',
  'haw',
  'xx',
];

/** Few titles are left to the collation. */
const many = Array.from({ length: 1000 }, () => 'x');

test('orders titles as the collation of the language does', () => {
  const titles = fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 4 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(titles, fc.constantFrom(...locales), (lists, locale) => {
      const names = lists.map((list) => list.join(''));
      const compare = collationIn(locale);
      const numbers = [...names.keys()];
      assert.deepEqual(
        numbers.toSorted(titleOrder([...names, ...many], locale)),
        numbers.toSorted((a, b) => compare(names[a]!, names[b]!)),
      );
    }),
    { numRuns: 2000, seed: 20261127 },
  );
});

test('puts a Czech "ch" behind "h"', () => {
  assert.deepEqual([0, 1, 2].sort(titleOrder(['Chor', 'Haus', 'Cello', ...many], 'cs')), [2, 1, 0]);
});
