import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { naiveMatch, slipsBetween, slipsToBeginning, wordsMatched } from './naive-match.js';

const record = { name: ['turkischer', 'eltern', 'verein'], offer: ['hausaufgabenhilfe', 'sprachkurs'] };
const hows = (...typed: string[]) => naiveMatch(typed, record).map((ways) => ways.map(({ how, word }) => `${how} ${word}`));

test('finds a word whole, begun and inside', () => {
  assert.deepEqual(hows('eltern'), [['exact eltern']]);
  assert.deepEqual(hows('el'), [['prefix eltern']]);
  assert.deepEqual(hows('aufgabe'), [['inside hausaufgabenhilfe']]);
  assert.deepEqual(hows('ufgab'), [['inside hausaufgabenhilfe']]);
});

test('finds no piece of two letters inside a word', () => {
  assert.deepEqual(hows('lt'), [[]]);
  assert.deepEqual(hows('kur'), [['inside sprachkurs']]);
});

test('finds two words that were typed as one, and one that was typed as two', () => {
  assert.deepEqual(hows('elternverein'), [['joined elternverein']]);
  assert.deepEqual(hows('elternver'), [['joined-begun elternverein']]);
  assert.deepEqual(hows('sprach', 'kurs'), [
    ['prefix sprachkurs', 'joined sprachkurs'],
    ['inside sprachkurs', 'joined sprachkurs'],
  ]);
});

test('forgives one slip from four letters on, two from eight on', () => {
  assert.deepEqual(hows('vreein'), [['slips verein']]);
  assert.deepEqual(hows('sprache'), [['slips-begun sprachkurs']]);
  assert.deepEqual(hows('sparchkrus'), [['slips sprachkurs']]);
  assert.deepEqual(hows('vreien'), [[]]);
  assert.deepEqual(hows('elx'), [[]]);
});

test('counts the words that stand in the record', () => {
  assert.equal(wordsMatched(['eltern', 'sprache', 'zebra'], record), 2);
  assert.equal(wordsMatched([], record), 0);
});

test('counts a swap of neighbours as one slip, and touches no letter twice', () => {
  assert.equal(slipsBetween('ab', 'ba'), 1);
  assert.equal(slipsBetween('ca', 'abc'), 3);
  assert.equal(slipsBetween('', 'abc'), 3);
  assert.equal(slipsBetween('мир', 'мри'), 1);
  assert.equal(slipsBetween('𞤀𞤁', '𞤁𞤀'), 1);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '𞤀'), maxLength: 7 });

test('counts as many slips forth as back, none between equals, and never more to a beginning', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(slipsBetween(a, b), slipsBetween(b, a));
      assert.equal(slipsBetween(a, b) === 0, a === b);
      assert.ok(slipsToBeginning(a, b) <= slipsBetween(a, b));
      assert.equal(slipsToBeginning(a, a + b), 0);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
