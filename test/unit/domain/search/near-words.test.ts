import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { nearBeginnings, sharedLetters } from '../../../../src/domain/search/near-beginnings.js';
import { nearInside } from '../../../../src/domain/search/near-insides.js';
import { slipsBetween, slipsToBeginning } from '../../support/naive-match.js';

// few letters, so that much is near, from two scripts
const aWord = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c', 'ا'), { minLength, maxLength }).map((letters) => letters.join(''));
const someWords = fc.uniqueArray(aWord(1, 12), { maxLength: 40 }).map((words) => words.sort());
const runs = { numRuns: 2000, seed: 20261126 };

test('gives the words whose whole or whose beginning is near, with the slips of both', () => {
  fc.assert(
    fc.property(aWord(4, 10), someWords, fc.constantFrom(1, 2), (typed, words, most) => {
      const found = new Map<string, readonly number[]>();
      nearBeginnings(
        typed,
        { words, shared: sharedLetters(words) },
        most,
        () => true,
        (word, whole, part) => found.set(words[word]!, [whole, part]),
      );
      const near = words.map((word) => [word, [slipsBetween(typed, word), slipsToBeginning(typed, word)]] as const);
      const cut = (slips: number) => Math.min(slips, most + 1);
      const expected = near.filter(([, slips]) => Math.min(...slips) <= most).map(([word, slips]) => [word, slips.map(cut)] as const);
      assert.deepEqual(found, new Map(expected));
    }),
    runs,
  );
});

test('leaves out what cannot be meant, and nothing else for it', () => {
  const words = ['verein', 'vereine', 'vereinshaus', 'vorein'];
  const found: string[] = [];
  const take = (word: number) => found.push(words[word]!);
  nearBeginnings('vereni', { words, shared: sharedLetters(words) }, 1, (word) => word !== 1, take);
  assert.deepEqual(found, ['verein', 'vereinshaus']);
});

test('knows a stretch with one slip wherever it stands', () => {
  fc.assert(
    fc.property(aWord(6, 9), aWord(0, 14), (typed, word) => {
      const stretches = Array.from(word, (_, from) => slipsToBeginning(typed, word.slice(from)));
      assert.equal(
        nearInside(typed)(word, 0, word.length),
        stretches.some((slips) => slips <= 1),
      );
    }),
    runs,
  );
});

test('says yes rather than no of letters whose numbers end alike', () => {
  assert.equal('š'.charCodeAt(0) & 255, 'a'.charCodeAt(0));
  assert.equal(nearInside('aaaaaa')('baašaab', 0, 7), true);
});
