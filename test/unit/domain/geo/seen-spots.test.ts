import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPath } from '../../../../src/domain/geo/read-path.js';
import { seenSpots } from '../../../../src/domain/geo/seen-spots.js';
import { svgPath } from '../../../../src/domain/geo/svg-path.js';

const square = 'M0 0l100 0 0 100-100 0z';

test('a path is read as it was written', () => {
  const rings = [
    [
      [-10, 20],
      [30, -40],
      [50, 60],
    ],
    [
      [1, 1],
      [3, 1],
      [2, -3],
    ],
  ] as const;
  assert.deepEqual(readPath(svgPath(rings)), rings);
});

test('spots lie in what is seen of an area, the one with most room first', () => {
  const spots = seenSpots(square, [50, 50, 150, 150], 10);
  assert.deepEqual(spots[0], [75, 75]);
  assert.ok(spots.length > 1);
  for (const [x, y] of spots) assert.ok(x >= 60 && x <= 90 && y >= 60 && y <= 90);
});

test('where only a corner is seen, or nothing, there is no spot', () => {
  assert.deepEqual(seenSpots(square, [95, 95, 195, 195], 10), []);
  assert.deepEqual(seenSpots(square, [200, 200, 300, 300], 10), []);
});

test('a hole is no part of an area', () => {
  const spots = seenSpots(`${square}M30 30l0 40 40 0 0-40z`, [0, 0, 100, 100], 5);
  assert.ok(spots.every(([x, y]) => x < 30 || x > 70 || y < 30 || y > 70));
});
