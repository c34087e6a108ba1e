import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { svgPath } from '../../../../src/domain/geo/svg-path.js';
import { readPath } from '../../support/read-path.js';

const spot = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }));

test('a path of whole spots gives the same spots back', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(spot, { minLength: 3, maxLength: 30, selector: String }), { maxLength: 5 }), (rings) => {
      assert.deepEqual(readPath(svgPath(rings)), rings);
    }),
  );
});

test('no spot is farther than half a unit from where it was', () => {
  const fine = fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fine, { minLength: 3, maxLength: 20 }), (ring) => {
      for (const [x, y] of readPath(svgPath([ring])).flat())
        assert.ok(ring.some(([a, b]) => Math.abs(a - x) <= 0.5 && Math.abs(b - y) <= 0.5));
    }),
  );
});

test('a ring too small to be seen is left out', () => {
  assert.equal(
    svgPath([
      [
        [1, 1],
        [1.2, 1.1],
        [1.1, 1.3],
      ],
    ]),
    '',
  );
});
