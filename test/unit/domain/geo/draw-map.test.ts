import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawMap } from '../../../../src/domain/geo/draw-map.js';
import { isMapPicture } from '../../../../src/domain/geo/map-picture.js';
import { project, unproject } from '../../../../src/domain/geo/mercator.js';
import { readPath } from '../../support/read-path.js';
import { squareArea } from './squares.js';

test('two areas that share a border share its corners in the picture', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -170, max: 160, noNaN: true }),
      fc.double({ min: -70, max: 60, noNaN: true }),
      fc.double({ min: 0.001, max: 5, noNaN: true }),
      (west, south, size) => {
        const picture = drawMap([squareArea('a', [west, south], size), squareArea('b', [west + size, south], size)])!;
        const [a, b] = picture.areas.map(({ d }) => readPath(d).flat().map(String));
        assert.equal(a!.filter((spot) => b!.includes(spot)).length, 2);
      },
    ),
  );
});

test('names and numbers stand inside of their area', () => {
  const picture = drawMap([squareArea('a', [7, 51]), squareArea('b', [8, 51])])!;
  for (const {
    at: [x, y],
    box: [left, top, right, bottom],
  } of picture.areas)
    assert.ok(x > left && x < right && y > top && y < bottom);
});

test('areas are sorted by name, and all lie within the picture', () => {
  const { areas, width, height } = drawMap([squareArea('b', [8, 51]), squareArea('a', [7, 51])])!;
  assert.deepEqual(
    areas.map(({ key }) => key),
    ['a', 'b'],
  );
  for (const { box } of areas) assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height);
});

test('a single area is shown with what lies around it, cut off at the edges', () => {
  const around = { ...squareArea('b', [8, 51], 90), isContext: true };
  const far = { ...squareArea('c', [-100, 51]), isContext: true };
  const picture = drawMap([squareArea('a', [7, 51]), around, far])!;
  assert.deepEqual(
    picture.areas.map(({ key }) => key),
    ['a'],
  );
  assert.deepEqual(
    picture.context.map(({ key }) => key),
    ['b'],
  );
  const corners = picture.context.flatMap(({ d }) => readPath(d).flat());
  assert.ok(corners.every(([x, y]) => x >= -41 && x <= picture.width * 1.03 && y >= -41 && y <= picture.height + 41));
  assert.ok(picture.areas[0]!.box[2] - picture.areas[0]!.box[0] < picture.width * 0.7);
});

test('without any area there is no picture', () => {
  assert.equal(drawMap([]), undefined);
  assert.equal(isMapPicture({ type: 'Topology' }), false);
});

test('a position is found again from where it was drawn', () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }), (longitude, latitude) => {
      const point = unproject(project([longitude, latitude]));
      assert.ok(Math.abs(point.longitude - longitude) < 1e-6 && Math.abs(point.latitude - latitude) < 1e-6);
    }),
  );
});
