import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionHeader } from '../../../data/rules/region-header.js';
import { aRegion } from './a-region.js';

test('a region that says its name, day and licence passes', () => {
  assert.deepEqual(regionHeader.check(aRegion()), []);
});

test('a region that is called otherwise than its folder is an error', () => {
  const [found] = regionHeader.check(aRegion({ id: 'ratingen' }));
  assert.equal(found?.severity, 'error');
  assert.equal(found.path, '/id');
});

test('a region without a licence or a day is an error', () => {
  const region = aRegion();
  const { licence: _licence, modified: _modified, ...dataset } = region.dataset;
  assert.deepEqual(
    regionHeader.check({ ...region, dataset }).map(({ field }) => field),
    ['modified', 'licence'],
  );
});
