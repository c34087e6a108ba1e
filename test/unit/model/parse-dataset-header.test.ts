import assert from 'node:assert/strict';
import test from 'node:test';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { anOrganisation } from '../support/a-dataset.js';
import { brief } from '../support/records-with.js';

const organisations = [anOrganisation()];

test('drops a wrong field of the header and keeps the records', () => {
  const { dataset, issues } = parseDataset({ id: 'Kreis Beispiel', modified: '2026-02-30', invented: 'ja', organisations });
  assert.deepEqual(brief(issues), ['id /id', 'wrong-type /invented', 'no-such-day /modified']);
  assert.ok(issues.every(({ severity }) => severity === 'error'));
  assert.deepEqual(
    Object.keys(dataset).filter((name) => ['id', 'modified', 'invented'].includes(name)),
    [],
  );
  assert.equal(dataset.organisations.length, 1);
});

test('warns of a field of the header that it does not know, whatever its name', () => {
  const { issues } = parseDataset({ vereine: [], constructor: 1, toString: 2, organisations });
  assert.deepEqual(brief(issues), ['unknown-field /vereine', 'unknown-field /constructor', 'unknown-field /toString']);
  assert.ok(issues.every(({ severity }) => severity === 'warning'));
});

test('warns of an unknown field inside the header and keeps the rest', () => {
  const { dataset, issues } = parseDataset({ attributions: [{ text: '© Beispiel', autor: 'niemand' }] });
  assert.deepEqual(brief(issues), ['unknown-field /attributions/0/autor']);
  assert.deepEqual(dataset.attributions, [{ text: '© Beispiel' }]);
});

test('says of a list that is none what is expected', () => {
  const { dataset, issues } = parseDataset({ organisations, meetings: { 0: {} }, terms: null });
  assert.deepEqual(brief(issues), ['not-a-list /meetings', 'not-a-list /terms']);
  assert.deepEqual(dataset.meetings, []);
});

test('makes it an error when a whole list cannot be read', () => {
  const input = {
    organisations,
    get meetings() {
      throw new Error('refused');
    },
  };
  const [issue] = parseDataset(input).issues;
  assert.equal(issue?.code, 'unreadable');
  assert.equal(issue.severity, 'error');
  assert.equal(issue.path, '/meetings');
});

test('survives more findings than a call can carry', () => {
  const many = 200_000;
  assert.equal(parseDataset({ attributions: new Array(many).fill(0) }).issues.length, many);
  assert.equal(parseDataset(Object.fromEntries(Array.from({ length: many }, (_, i) => [`feld${i}`, 1]))).issues.length, many);
  const memberOf = Array.from({ length: many }, (_, i) => `verband-${i}`);
  assert.equal(parseDataset({ organisations: [anOrganisation({ memberOf })] }).issues.length, many);
});
