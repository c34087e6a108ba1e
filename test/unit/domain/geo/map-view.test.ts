import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { panned, seenBox, viewOf, wholeView, zoomed } from '../../../../src/domain/geo/map-view.js';

const size = { width: 2000, height: 1500 };
const steps = fc.array(
  fc.oneof(
    fc.record({ pan: fc.tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 })) }),
    fc.record({
      factor: fc.double({ min: 0.01, max: 100, noNaN: true }),
      at: fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 1500 })),
    }),
  ),
  { maxLength: 20 },
);

test('however it is moved, nothing beyond the picture is seen', () => {
  fc.assert(
    fc.property(steps, (all) => {
      let view = wholeView(size);
      for (const step of all) view = 'pan' in step ? panned(view, ...step.pan, size) : zoomed(view, step.factor, step.at, size);
      const [left, top, right, bottom] = seenBox(view, size);
      assert.ok(left >= -1e-6 && top >= -1e-6 && right <= 2000 + 1e-6 && bottom <= 1500 + 1e-6);
      assert.ok(view.zoom >= 1 && view.zoom <= 64);
    }),
  );
});

test('enlarging keeps the spot under the pointer where it is', () => {
  const view = zoomed(wholeView(size), 4, [500, 600], size);
  const [left, top, right, bottom] = seenBox(view, size);
  assert.ok(Math.abs((500 - left) / (right - left) - 0.25) < 1e-9);
  assert.ok(Math.abs((600 - top) / (bottom - top) - 0.4) < 1e-9);
});

test('a box is seen whole', () => {
  const [left, top, right, bottom] = seenBox(viewOf([100, 100, 300, 200], size), size);
  assert.ok(left <= 100 && top <= 100 && right >= 300 && bottom >= 200);
});
