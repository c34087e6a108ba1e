import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noDuplicates } from '../../../data/rules/no-duplicates.js';
import { anOrganisation, aRegion } from './a-region.js';

const check = (...changes: Parameters<typeof anOrganisation>[0][]) =>
  noDuplicates.check(aRegion({ organisations: changes.map((change) => anOrganisation(change)) }));

test('one name in two towns is two organisations', () => {
  assert.deepEqual(check({ id: 'a', areaServed: ['05158024'] }, { id: 'b', areaServed: ['05158028'] }), []);
});

test('the same name and town are an error, whatever the spelling and the legal form', () => {
  const [found] = check({ id: 'a', name: 'Türkischer Elternverein e.V.' }, { id: 'b', name: 'Tuerkischer Eltern-Verein' });
  assert.equal(found?.record, 'b');
  assert.match(found.message.de, /„a“/);
});

test('an alias counts as a name', () => {
  const [found] = check({ id: 'a', name: 'TEV', aliases: [{ name: 'Elternverein Mettmann' }] }, { id: 'b', name: 'Elternverein Mettmann' });
  assert.equal(found?.record, 'b');
});

test('a place decides before the area served', () => {
  const place = { ags: '05158028', precision: 'municipality' as const };
  assert.deepEqual(check({ id: 'a', places: [place] }, { id: 'b' }), []);
});
