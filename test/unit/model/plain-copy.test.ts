import assert from 'node:assert/strict';
import test from 'node:test';
import { plainCopy } from '../../../src/model/plain-copy.js';

test('copies plain data without a word', () => {
  const input = { a: [1, 'zwei', null, true, undefined], b: { c: {} } };
  const { copy, problems } = plainCopy(input);
  assert.deepEqual(copy, input);
  assert.notEqual(copy, input);
  assert.deepEqual(problems, []);
});

test('leaves out what is no data and says where', () => {
  const { copy, problems } = plainCopy({ a: [1, () => 2], b: Symbol('x'), c: 1n, d: new Uint8Array(3) });
  assert.deepEqual(copy, { a: [1, undefined], b: undefined, c: undefined, d: undefined });
  assert.deepEqual(
    problems.map(({ code, path }) => `${code} ${path.join('.')}`),
    ['not-data a.1', 'not-data b', 'not-data c', 'not-data d'],
  );
});

test('reads a getter once', () => {
  let reads = 0;
  const input = {
    get name() {
      return ++reads;
    },
  };
  assert.deepEqual(plainCopy(input).copy, { name: 1 });
  assert.equal(reads, 1);
});

test('takes own fields only, and never __proto__', () => {
  const input = Object.assign(Object.create({ inherited: 1 }) as object, JSON.parse('{"own":1,"constructor":2}'));
  Object.defineProperty(input, '__proto__', { value: { polluted: true }, enumerable: true });
  const { copy } = plainCopy(input);
  assert.deepEqual(Object.entries(copy as object), [
    ['own', 1],
    ['constructor', 2],
  ]);
  assert.equal(Object.getPrototypeOf(copy), Object.prototype);
});

test('cuts a circle where it closes', () => {
  const circle: Record<string, unknown> = { name: 'Kreis' };
  circle.self = circle;
  circle.list = [circle];
  const { copy, problems } = plainCopy(circle);
  assert.deepEqual(copy, { name: 'Kreis', self: undefined, list: [undefined] });
  assert.deepEqual(problems, [
    { code: 'circular', path: ['self'] },
    { code: 'circular', path: ['list', 0] },
  ]);
});

test('takes one object in two places twice', () => {
  const shared = { title: 'Liste' };
  const { copy, problems } = plainCopy({ a: shared, b: [shared, shared] });
  assert.deepEqual(copy, { a: shared, b: [shared, shared] });
  assert.deepEqual(problems, []);
});

test('stops at 24 levels', () => {
  const levels = (count: number): unknown => (count ? { in: levels(count - 1) } : 'Grund');
  assert.deepEqual(plainCopy(levels(24)).problems, []);
  assert.deepEqual(plainCopy(levels(25)).problems, [{ code: 'too-deep', path: new Array(24).fill('in') }]);
});

test('takes no more than a million items of a list', () => {
  const { copy, problems } = plainCopy({ list: new Array(4e9) });
  assert.equal((copy as { list: unknown[] }).list.length, 1e6);
  assert.deepEqual(problems, [{ code: 'too-large', path: ['list'] }]);
});

test('names no more than a thousand problems', () => {
  assert.equal(plainCopy(new Array(5000).fill(Symbol('x'))).problems.length, 1000);
});
