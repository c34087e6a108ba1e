import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { LetterPairs } from '../../../../src/domain/search/letter-pairs.js';
import { Lexicon } from '../../../../src/domain/search/lexicon.js';
import { lackingFew, lettersIn } from '../../../../src/domain/search/letters-in.js';
import { nearBeginnings, sharedLetters } from '../../../../src/domain/search/near-beginnings.js';
import { unslippedParts } from '../../../../src/domain/search/unslipped-parts.js';
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
      nearBeginnings(typed, { words, shared: sharedLetters(words) }, most, (word, whole, part) => found.set(words[word]!, [whole, part]));
      const near = words.map((word) => [word, [slipsBetween(typed, word), slipsToBeginning(typed, word)]] as const);
      const cut = (slips: number) => Math.min(slips, most + 1);
      const expected = near.filter(([, slips]) => Math.min(...slips) <= most).map(([word, slips]) => [word, slips.map(cut)] as const);
      assert.deepEqual(found, new Map(expected));
    }),
    runs,
  );
});

test('finds the same among the words that lack few of the letters as among all', () => {
  fc.assert(
    fc.property(aWord(4, 10), someWords, fc.constantFrom(1, 2), fc.boolean(), (typed, words, most, isWhole) => {
      const all = { words, shared: sharedLetters(words) };
      const likely = lackingFew(typed, most, all, Int32Array.from(words, lettersIn), isWhole ? typed.length + most : undefined);
      const near = (of: typeof likely | typeof all) => {
        const found: unknown[] = [];
        nearBeginnings(typed, of, most, (word, whole, part) => {
          if (!isWhole || whole <= most) found.push([of.words[word], whole, part]);
        });
        return found;
      };
      assert.deepEqual(near(likely), near(all));
      assert.deepEqual(
        likely.numbers.map((number) => words[number]),
        likely.words,
      );
    }),
    runs,
  );
});

test('leaves out words that lack too many letters, or are too short or too long', () => {
  const words = ['adler', 'vere', 'verein', 'vereinshaus'];
  const likely = (longest?: number) =>
    lackingFew('vereni', 1, { words, shared: sharedLetters(words) }, Int32Array.from(words, lettersIn), longest);
  assert.deepEqual(likely(), { words: ['verein', 'vereinshaus'], shared: [0, 6], numbers: [2, 3] });
  assert.deepEqual(likely(7).words, ['verein']);
});

test('passes over no word that holds what was typed', () => {
  fc.assert(
    fc.property(aWord(2, 5), someWords, (typed, words) => {
      const numbers = [...new LetterPairs(words).holding(typed)];
      for (const [number, word] of words.entries()) assert.ok(!word.includes(typed) || numbers.includes(number), `${typed} in ${word}`);
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((a, b) => a - b),
      );
    }),
    runs,
  );
});

test('one slip leaves a part of what was typed as it is', () => {
  fc.assert(
    fc.property(aWord(6, 9), aWord(0, 14), (typed, word) => {
      const slips = Math.min(...Array.from({ length: word.length + 1 }, (_, from) => slipsToBeginning(typed, word.slice(from))));
      assert.ok(slips > 1 || unslippedParts(typed).some((part) => word.includes(part)), `${typed} in ${word}`);
      assert.equal(unslippedParts(typed).join(''), typed);
    }),
    runs,
  );
});

test('gives the words that hold what was typed but for one slip, and no others', () => {
  fc.assert(
    fc.property(aWord(6, 9), someWords, (typed, words) => {
      const found = new Set<string>();
      new Lexicon(words).nearly(typed, true, (number) => found.add(words[number]!));
      const most = typed.length < 8 ? 1 : 2;
      const isNear = (word: string) => {
        const stretches = Array.from(word, (_, from) => slipsToBeginning(typed, word.slice(from)));
        return stretches[0]! <= most || (word.length > typed.length && stretches.some((slips) => slips <= 1));
      };
      assert.deepEqual([...found].sort(), words.filter(isNear));
    }),
    runs,
  );
});
