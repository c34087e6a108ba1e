import assert from 'node:assert/strict';
import test from 'node:test';
import { decideClose } from '../../../../src/domain/search/decide-close.js';

test('puts the name first that a mistyped text fits best', () => {
  assert.deepEqual(decideClose('anadlou', [0, 1], Float32Array.of(1, 1), ['Anatolia', 'Anadolu']), [1, 0]);
});

test('leaves those where they are that score clearly less', () => {
  assert.deepEqual(decideClose('anadlou', [0, 1], Float32Array.of(1, 0.5), ['Anatolia', 'Anadolu']), [0, 1]);
});

test('loses nobody', () => {
  assert.deepEqual([...decideClose('xx', [2, 0, 1], Float32Array.of(1, 1, 1), ['a', 'b', 'c'])].sort(), [0, 1, 2]);
});
