import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyConsent } from '../../../src/model/apply-consent.js';
import { anOrganisation, aRegion } from './a-region.js';
import { consent } from './sources.js';

const datasetWith = (changes: Parameters<typeof anOrganisation>[0]) => aRegion({ organisations: [anOrganisation(changes)] }).dataset;

test('a contact stays only if all scopes are in its consent', () => {
  const dataset = datasetWith({
    contacts: [
      { role: 'office', consent: consent('web', 'open-data') },
      { role: 'press', consent: consent('web') },
    ],
  });
  const roles = (...scopes: ('web' | 'open-data')[]) =>
    applyConsent(dataset, scopes, '2026-11-22').organisations[0]?.contacts?.map(({ role }) => role);
  assert.deepEqual(roles('web'), ['office', 'press']);
  assert.deepEqual(roles('web', 'open-data'), ['office']);
});

test('without consent, or after its last day, nothing of the contact is left', () => {
  const until = { ...consent('web'), until: '2026-11-21' };
  const dataset = datasetWith({
    contacts: [
      { role: 'chair', phone: '+49 2104 1' },
      { role: 'office', consent: until },
    ],
  });
  const [organisation] = applyConsent(dataset, ['web'], '2026-11-22').organisations;
  assert.ok(organisation && !('contacts' in organisation));
});

test('what a source says of a withheld contact goes with it', () => {
  const statements = [
    { field: 'contacts[0].phone', value: '+49 2104 1', source: 0 },
    { field: 'foundedYear', value: '1976', source: 0 },
  ];
  const dataset = datasetWith({ contacts: [{ role: 'chair' }], provenance: { sources: [{ title: 'Liste' }], statements } });
  const [organisation] = applyConsent(dataset, ['web'], '2026-11-22').organisations;
  assert.deepEqual(organisation?.provenance.statements, [statements[1]]);
});

test('the dataset that was given stays as it is', () => {
  const dataset = datasetWith({ contacts: [{ role: 'chair' }] });
  applyConsent(dataset, ['web'], '2026-11-22');
  assert.equal(dataset.organisations[0]?.contacts?.length, 1);
});
