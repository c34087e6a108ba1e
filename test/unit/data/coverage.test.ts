import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCoverage, recordsIn } from '../../../data/build/coverage.js';
import { coverageTable } from '../../../data/build/coverage-table.js';
import type { Fact, Home } from '../../../data/build/read-coverage.js';
import { valueAt } from '../../../data/build/value-at.js';
import { anOrganisation, aRegion } from './a-region.js';

const { dataset } = aRegion({ organisations: [anOrganisation({ contacts: [{ role: 'office', phone: '+49 2104 990' }], funders: [] })] });
const records = recordsIn(new Map([['mettmann', dataset]]), { shared: [], municipalities: [], terms: dataset.terms });

const home = (changes: Partial<Home> = {}): Home => ({
  region: 'mettmann',
  collection: 'organisations',
  id: 'elternverein-mettmann',
  field: 'contacts[0].phone',
  ...changes,
});
const coverage = (changes: Partial<Fact>) => ({
  documents: [],
  facts: [{ number: 1, kind: 'contact', quote: '02104 990', document: 'document-1', carriedBy: [home()], ...changes }],
});

test('a path leads to its value, or nowhere', () => {
  assert.equal(valueAt({ a: [{ b: { de: 'x' } }] }, 'a[0].b.de'), 'x');
  assert.equal(valueAt({ a: [] }, 'a[0].b'), undefined);
  assert.equal(valueAt({}, 'constructor.name'), undefined);
});

test('a fact that a record carries passes; vocabulary and shared bodies count', () => {
  assert.deepEqual(checkCoverage(coverage({}), records), []);
  const term = home({ region: 'vocabulary', collection: 'terms', id: 'migrant-organisation', field: 'labels.de' });
  assert.deepEqual(checkCoverage(coverage({ carriedBy: [term] }), records), []);
});

test('a place that does not exist, or is empty, is an error', () => {
  for (const changes of [
    { region: 'nirgends' },
    { collection: 'meetings' },
    { id: 'anderer' },
    { field: 'contacts[1].phone' },
    { field: 'funders' },
  ]) {
    const [found] = checkCoverage(coverage({ carriedBy: [home(changes)] }), records);
    assert.equal(found?.severity, 'error', JSON.stringify(changes));
  }
});

test('a fact that stands nowhere needs a reason', () => {
  assert.equal(checkCoverage(coverage({ carriedBy: [] }), records).length, 1);
  assert.deepEqual(checkCoverage(coverage({ carriedBy: [], notCarried: { en: 'A footer' } }), records), []);
});

test('the table has a row for each fact and keeps its cells together', () => {
  const text = coverageTable(coverage({ quote: 'a | b', carriedBy: [home(), home({ field: 'name' })] }));
  assert.match(
    text,
    /^\| 1 \| contact \| a \\\| b \| document-1 \| mettmann\/organisations \*\*elternverein-mettmann\*\*: `contacts\[0\]\.phone`, `name` \|$/m,
  );
});
