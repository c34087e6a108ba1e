import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { firstOf } from '../../../../src/domain/search/first-of.js';

test('gives what sorting everything would give first, equals as they came', () => {
  const items = fc.array(fc.record({ rank: fc.nat(5), name: fc.nat() }), { maxLength: 60 });
  fc.assert(
    fc.property(items, fc.nat(70), (list, count) => {
      const compare = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      assert.deepEqual(firstOf(list, count, compare), [...list].sort(compare).slice(0, count));
    }),
    { numRuns: 1000, seed: 20261122 },
  );
});

test('leaves the list as it was', () => {
  const list = Object.freeze([5, 1, 4, 2]);
  assert.deepEqual(
    firstOf(list, 2, (a, b) => a - b),
    [1, 2],
  );
  assert.deepEqual(
    firstOf(list, Infinity, (a, b) => a - b),
    [1, 2, 4, 5],
  );
});
