import assert from 'node:assert/strict';
import test from 'node:test';
import { visibleAddresses } from '../../../src/model/visible-addresses.js';
import { brokerOf, visibleContacts } from '../../../src/model/visible-contacts.js';
import { anOrganisation, judged } from '../support/a-dataset.js';

const today = '2026-11-22';
const consent = { basis: 'official-function' as const, date: '2026-01-01', scope: ['web' as const] };
const contacts = [
  { role: 'press' as const, email: 'presse@example.org', consent },
  { role: 'office' as const, email: 'druck@example.org', consent: { ...consent, scope: ['print' as const] } },
  { role: 'office' as const, email: 'buero@example.org', consent },
  { role: 'office' as const, email: 'ohne@example.org' },
];
const office = anOrganisation({ id: 'buero', name: 'Büro', contacts });

test('shows the contacts that the scope allows', () => {
  const emails = (scope: 'web' | 'print' | 'open-data') => visibleContacts(office, scope, today).map(({ email }) => email);
  assert.deepEqual(emails('web'), ['presse@example.org', 'buero@example.org']);
  assert.deepEqual(emails('print'), ['druck@example.org']);
  assert.deepEqual(emails('open-data'), []);
});

test('gives the office that makes contact, with its contact for that', () => {
  const verein = anOrganisation({ contactVia: 'buero' });
  const dataset = judged({ organisations: [office, verein] });
  const broker = brokerOf(dataset, verein, 'web', today);
  assert.deepEqual([broker?.office.id, broker?.contact?.email], ['buero', 'buero@example.org']);
  assert.equal(brokerOf(dataset, verein, 'open-data', today)?.contact, undefined);
  assert.equal(brokerOf(dataset, office, 'web', today), undefined);
  assert.equal(brokerOf(dataset, anOrganisation({ contactVia: 'fehlt' }), 'web', today), undefined);
});

test('shows addresses with a street, no more exactly than their precision says', () => {
  const places = [
    { street: 'Musterweg 1', precision: 'exact' as const },
    { street: 'Talweg 2', precision: 'street' as const },
    { street: 'Bergweg 3', precision: 'municipality' as const },
    { locality: 'Beispielstadt', precision: 'exact' as const },
  ];
  const streets = visibleAddresses(anOrganisation({ places }), false).map(({ street }) => street);
  assert.deepEqual(streets, ['Musterweg 1', 'Talweg']);
});

test('shows addresses of religious communities only where they are wanted', () => {
  const community = anOrganisation({ kind: 'religious-community', places: [{ street: 'Musterweg 1', precision: 'exact' }] });
  assert.deepEqual(visibleAddresses(community, false), []);
  assert.equal(visibleAddresses(community, true).length, 1);
});
