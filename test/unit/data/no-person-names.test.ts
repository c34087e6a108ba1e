import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noPersonNames, personNameIn } from '../../../data/rules/no-person-names.js';
import { aMeeting, aRegion } from './a-region.js';

test('functions, organisations and streets are no persons', () => {
  for (const text of [
    'Ansprechpartnerin Migrantenorganisationen',
    'Leiterin des Kommunalen Integrationszentrums',
    'Frauenfrühstück mit Frau und Kind',
    'Martin-Luther-Straße',
    'Leitung: Kommunales Integrationszentrum Kreis Steinfurt',
  ])
    assert.equal(personNameIn(text), undefined, text);
});

test('a form of address, a degree or a function in front gives a name away', () => {
  assert.equal(personNameIn('Auskunft gibt Frau Muster.'), 'Frau Muster');
  assert.equal(personNameIn('Vortrag von Dr. Beispiel'), 'Dr. Beispiel');
  assert.equal(personNameIn('Leiterin: Anna Muster, Telefon'), 'Leiterin: Anna Muster');
});

test('a name in a phrase is an error', () => {
  const provenance = { sources: [{ title: 'Presse', phrase: 'sagt Herr Muster' }] };
  const [found] = noPersonNames.check(aRegion({ meetings: [aMeeting({ provenance })] }));
  assert.deepEqual([found?.severity, found?.field], ['error', 'provenance.sources[0].phrase']);
});

test('a record without names passes', () => {
  assert.deepEqual(noPersonNames.check(aRegion({ meetings: [aMeeting()] })), []);
});
