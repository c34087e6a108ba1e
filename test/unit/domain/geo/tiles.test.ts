import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { drawMap } from '../../../../src/domain/geo/draw-map.js';
import { tileAddress, tilesIn } from '../../../../src/domain/geo/tile-grid.js';
import { tileSource } from '../../../../src/domain/geo/tile-source.js';
import { squareArea } from './squares.js';

const picture = drawMap([squareArea('a', [7, 51])])!;

test('tiles cover what is seen, at the size at which they were made, nearly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 1500 }), (width) => {
      const unit = picture.width / width;
      const tiles = tilesIn(picture, [0, 0, picture.width, picture.height], unit);
      assert.ok(tiles.length > 0 && tiles.length <= 120);
      for (const { size } of tiles) assert.ok(size / unit > 180 && size / unit < 363);
      assert.ok(
        Math.min(...tiles.map(({ left }) => left)) <= 0 && Math.max(...tiles.map(({ left, size }) => left + size)) >= picture.width,
      );
    }),
  );
});

test('addresses are made of the template', () => {
  assert.equal(tileAddress('/t/{z}/{y}/{x}.png', { z: 3, x: 1, y: 2 }), '/t/3/2/1.png');
});

test('tiles come from where the page says, over http or https, or from nowhere', () => {
  const base = 'https://city.example/map';
  assert.equal(tileSource('ask', '', base)?.host, 'sgx.geodatenzentrum.de');
  assert.deepEqual(tileSource('tiles/{z}/{x}/{y}.png', '© Stadt', base), {
    template: 'https://city.example/tiles/{z}/{x}/{y}.png',
    host: '',
    attribution: '© Stadt',
  });
  assert.equal(tileSource('https://t.example/{z}/{x}/{y}', '', base)?.host, 't.example');
  for (const nothing of [undefined, '', 'none', 'https://t.example/', 'javascript:{z}{x}{y}', 'data:{z}{x}{y}'])
    assert.equal(tileSource(nothing, '', base), undefined);
});
