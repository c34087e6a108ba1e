import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { kilometres } from '../../../../src/domain/geo/kilometres.js';

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('measures what a map says', () => {
  const mettmann = { latitude: 51.2504, longitude: 6.97536 };
  assert.equal(kilometres(mettmann, { latitude: 51.17983, longitude: 7.1925 }).toFixed(1), '17.0');
  assert.equal(kilometres({ latitude: 52.52, longitude: 13.405 }, { latitude: 48.137, longitude: 11.575 }).toFixed(0), '504');
  assert.equal(kilometres({ latitude: 0, longitude: 180 }, { latitude: 0, longitude: -180 }).toFixed(6), '0.000000');
});

test('is the same both ways, never more than half around the earth, and nothing to itself', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      const there = kilometres(a, b);
      assert.ok(Math.abs(there - kilometres(b, a)) < 1e-6 && there >= 0 && there <= 20_016);
      assert.equal(kilometres(a, a), 0);
    }),
  );
});
