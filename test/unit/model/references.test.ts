import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { aFullDataset, aMeeting, anOrganisation, aPublication, aTerm, aTown } from '../support/a-dataset.js';
import { brief } from '../support/records-with.js';

const references = (input: unknown) => brief(parseDataset(input).issues);

test('warns of a reference that leads nowhere and keeps the record', () => {
  const { dataset, issues } = parseDataset({ organisations: [anOrganisation({ partOf: 'gibt-es-nicht' })] });
  assert.equal(dataset.organisations.length, 1);
  const [issue] = issues;
  assert.equal(issue?.code, 'unknown-reference');
  assert.equal(issue.severity, 'warning');
  assert.equal(issue.path, '/organisations/0/partOf');
  assert.equal(issue.value, 'gibt-es-nicht');
  assert.equal(issue.hint.de, 'Gesucht in: organisations');
});

test('finds references inside lists and nested lists', () => {
  const organisation = anOrganisation({
    memberOf: ['elternverein-beispielstadt', 'fehlt-a'],
    contacts: [{ role: 'office' }, { role: 'office', organisationId: 'fehlt-b' }],
    offers: [{ term: 'homework-help', audience: ['fehlt-c'] }],
  });
  assert.deepEqual(references({ organisations: [organisation], terms: [aTerm()] }), [
    'unknown-reference /organisations/0/memberOf/1',
    'unknown-reference /organisations/0/contacts/1/organisationId',
    'unknown-reference /organisations/0/offers/0/audience/0',
  ]);
});

test('follows the references of meetings, publications and terms', () => {
  const input = {
    meetings: [aMeeting({ organisers: ['fehlt'], series: 'fehlt', place: { ags: '99001009', precision: 'municipality' } })],
    publications: [aPublication({ publishers: ['fehlt'], partOf: 'beispielblatt' })],
    terms: [aTerm({ broader: 'fehlt' })],
    municipalities: [aTown()],
  };
  assert.deepEqual(references(input), [
    'unknown-reference /meetings/0/organisers/0',
    'unknown-reference /meetings/0/series',
    'unknown-reference /meetings/0/place/ags',
    'unknown-reference /publications/0/publishers/0',
    'unknown-reference /terms/0/broader',
  ]);
});

test('says nothing of terms and municipalities where a dataset brings none', () => {
  assert.deepEqual(references({ organisations: [anOrganisation({ areaServed: ['99001009'], offers: [{ term: 'fehlt' }] })] }), []);
});

test('warns of a reference to a record that was dropped', () => {
  const input = { organisations: [anOrganisation({ partOf: 'kaputt' }), { id: 'kaputt' }] };
  assert.ok(references(input).includes('unknown-reference /organisations/0/partOf'));
});

test('gives the place in the input, also behind a dropped record', () => {
  const input = { organisations: ['kaputt', anOrganisation({ hostedBy: 'fehlt' })] };
  assert.ok(references(input).includes('unknown-reference /organisations/1/hostedBy'));
});

test('finds every reference of the full dataset', () => {
  const { organisations, meetings } = aFullDataset();
  const paths = references({ meetings, organisations: organisations.slice(0, 1) });
  assert.deepEqual(paths, ['unknown-reference /organisations/0/contactVia', 'unknown-reference /meetings/0/series']);
});
