import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uniqueIds } from '../../../data/rules/unique-ids.js';
import { aMeeting, anOrganisation, aRegion } from './a-region.js';

test('different ids pass', () => {
  assert.deepEqual(uniqueIds.check(aRegion({ organisations: [anOrganisation()], meetings: [aMeeting()] })), []);
});

test('one id in two lists is an error at the second', () => {
  const found = uniqueIds.check(aRegion({ organisations: [anOrganisation()], meetings: [aMeeting({ id: 'elternverein-mettmann' })] }));
  assert.deepEqual(
    found.map(({ path, severity }) => [path, severity]),
    [['/meetings/0/id', 'error']],
  );
});

test('an id that another region holds is an error that names the region', () => {
  const elsewhere = new Map([['elternverein-mettmann', 'steinfurt']]);
  const [found] = uniqueIds.check(aRegion({ organisations: [anOrganisation()] }, { elsewhere }));
  assert.match(found?.message.en ?? '', /steinfurt/);
});
