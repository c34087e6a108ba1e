import assert from 'node:assert/strict';
import { test } from 'node:test';
import { religionNotDerived } from '../../../data/rules/religion-not-derived.js';
import { anOrganisation, aRegion } from './a-region.js';

const check = (changes: Parameters<typeof anOrganisation>[0]) =>
  religionNotDerived.check(aRegion({ organisations: [anOrganisation({ focus: ['focus-culture', 'focus-religion'], ...changes })] }));

test('religion may be the focus of a religious community', () => {
  assert.deepEqual(check({ kind: 'religious-community' }), []);
});

test('religion may be the focus of whoever offers it', () => {
  assert.deepEqual(check({ offers: [{ term: 'iftar' }] }), []);
});

test('religion as the focus of anybody else is an error', () => {
  const [found] = check({ offers: [{ term: 'sport' }] });
  assert.deepEqual([found?.severity, found?.field], ['error', 'focus[1]']);
});
