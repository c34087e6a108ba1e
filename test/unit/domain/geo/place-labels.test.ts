import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Box } from '../../../../src/domain/geo/map-picture.js';
import { placeLabels, type Labelled } from '../../../../src/domain/geo/place-labels.js';
import { textWidth } from '../../../../src/domain/geo/text-width.js';

const bounds: Box = [0, 0, 400, 400];
const size = 12;
const labelled = fc.record({
  at: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })),
  radius: fc.integer({ min: 0, max: 20 }),
  text: fc.string({ minLength: 1, maxLength: 20 }),
});

/** What a label fills, worked out from where it was put. */
function boxOf({ text }: Labelled, place: { x: number; y: number; anchor: string }): Box {
  const width = textWidth(text) * size;
  const left = place.x - (place.anchor === 'start' ? 0 : place.anchor === 'end' ? width : width / 2);
  return [left, place.y - size * 0.85, left + width, place.y + size * 0.25];
}
const overlap = (a: Box, b: Box) =>
  Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > 1e-6 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 1e-6;

test('no label covers another label or a symbol, and none leaves the picture', () => {
  fc.assert(
    fc.property(fc.array(labelled, { maxLength: 40 }), (items) => {
      const places = placeLabels(items, { size, bounds });
      const boxes = places.flatMap((place, i) => (place ? [boxOf(items[i]!, place)] : []));
      const symbols = items.flatMap(({ at: [x, y], radius }) => (radius ? [[x - radius, y - radius, x + radius, y + radius] as Box] : []));
      boxes.forEach((box, i) => {
        assert.ok(!boxes.slice(i + 1).some((other) => overlap(box, other)));
        assert.ok(!symbols.some((symbol) => overlap(box, symbol)));
        assert.ok(box[0] >= -1e-6 && box[2] <= 400 + 1e-6 && box[1] >= -1e-6 && box[3] <= 400 + 1e-6);
      });
      assert.equal(places.length, items.length);
    }),
  );
});

test('a label that has room is placed, below its symbol first', () => {
  assert.deepEqual(placeLabels([{ at: [200, 200], radius: 10, text: 'Haan' }], { size, bounds }), [
    { x: 200, y: 210 + size * 0.1 + size * 0.85, anchor: 'middle' },
  ]);
});

test('what comes first has the choice, and what finds no room has no place', () => {
  const crowd: Labelled[] = Array.from({ length: 9 }, () => ({ at: [200, 200], radius: 10, text: 'Musterstadt' }));
  const places = placeLabels(crowd, { size, bounds });
  assert.ok(places[0]);
  assert.equal(places.filter(Boolean).length, 4);
});

test('words that have no room beside their symbol stand elsewhere', () => {
  const others = () =>
    [
      [200, 200],
      [300, 300],
    ] as const;
  const items = [
    { at: [200, 200], radius: 30, text: '' },
    { at: [200, 200], radius: 0, text: 'Haan', others },
  ] as const;
  assert.equal(placeLabels(items, { size, bounds })[1]?.x, 300);
});
