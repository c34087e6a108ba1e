import assert from 'node:assert/strict';
import test from 'node:test';
import { collections } from '../../../src/model/dataset.js';
import { isJudged } from '../../../src/model/judged.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';
import { aFullDataset, anOrganisation } from '../support/a-dataset.js';
import { brief, judgeOrganisation } from '../support/records-with.js';

test('takes a full dataset as it is and says nothing of it', () => {
  const { dataset, issues } = parseDataset(aFullDataset());
  assert.deepEqual(issues, []);
  assert.deepEqual(dataset, aFullDataset());
});

test('gives every list, also those that the input leaves out', () => {
  const { dataset } = parseDataset({});
  assert.deepEqual(dataset, Object.fromEntries(Object.keys(collections).map((name) => [name, []])));
});

test('keeps the order of the records', () => {
  const ids = ['zeta', 'alpha', 'mitte', '10', '9'];
  const { dataset } = parseDataset({ organisations: ids.map((id) => anOrganisation({ id })) });
  assert.deepEqual(
    dataset.organisations.map(({ id }) => id),
    ids,
  );
});

test('freezes the dataset down to the last field and leaves the input as it was', () => {
  const input = aFullDataset();
  const { dataset } = parseDataset(input);
  assert.throws(() => Object.assign(dataset, { id: 'anders' }), TypeError);
  assert.throws(() => Object.assign(dataset.organisations[0]?.contacts?.[0]?.consent ?? {}, { scope: [] }), TypeError);
  input.organisations[0]!.name = 'Umbenannt';
  assert.equal(dataset.organisations[0]?.name, 'Elternverein Beispielstadt');
});

test('drops a record whose id is not a handle and says which', () => {
  const { dataset, issues } = parseDataset({ organisations: [anOrganisation(), anOrganisation({ id: 'Verein Nr. 2' })] });
  assert.deepEqual(
    dataset.organisations.map(({ id }) => id),
    ['elternverein-beispielstadt'],
  );
  assert.deepEqual(issues, [
    {
      code: 'id',
      severity: 'error',
      path: '/organisations/1/id',
      record: 'Verein Nr. 2',
      field: 'id',
      value: 'Verein Nr. 2',
      message: { de: 'Das ist keine gültige Kennung.', en: 'This is not a valid id.' },
      hint: { de: 'Schreiben Sie es so: elternverein-beispielstadt', en: 'Write it like this: elternverein-beispielstadt' },
    },
  ]);
});

test('names the field inside a record and the record it is in', () => {
  const [issue] = judgeOrganisation({ places: [{ postalCode: '123', precision: 'exact' }] }).issues;
  assert.equal(issue?.path, '/organisations/0/places/0/postalCode');
  assert.equal(issue.field, 'places[0].postalCode');
  assert.equal(issue.record, 'elternverein-beispielstadt');
  assert.equal(issue.value, '123');
});

test('calls a record without an id by its name or its title', () => {
  const { issues } = parseDataset({ organisations: [{ name: 'Namenlos e.V.' }], meetings: [{ title: { de: 'Beispieltreffen' } }] });
  assert.deepEqual([...new Set(issues.map(({ record }) => record))], ['Namenlos e.V.', 'Beispieltreffen']);
});

test('names every missing field of a record', () => {
  const { issues } = parseDataset({ organisations: [{ id: 'leer' }] });
  assert.deepEqual(
    brief(issues),
    ['name', 'kind', 'areaServed', 'status', 'provenance'].map((field) => `required /organisations/0/${field}`),
  );
});

test('lists the possible values where another was given', () => {
  const [issue] = judgeOrganisation({ status: 'aktiv' }).issues;
  assert.equal(issue?.code, 'not-in-list');
  assert.equal(issue.hint.en, 'Possible: active, unconfirmed, dissolved');
});

test('cuts what it quotes to a readable length', () => {
  const [issue] = judgeOrganisation({ id: 'Ä'.repeat(10_000) }).issues;
  assert.equal(String(issue?.value).length, 200);
});

test('escapes the parts of a path as a JSON Pointer does', () => {
  const { issues } = judgeOrganisation({ 'a/b~c': 1 });
  assert.deepEqual(brief(issues), ['unknown-field /organisations/0/a~1b~0c']);
});

test('keeps a record with unknown fields, without them, and warns of each', () => {
  const { dataset, issues } = judgeOrganisation({ farbe: 'blau', constructor: 1, provenance: { sources: [{ title: 'Liste', seite: 3 }] } });
  assert.deepEqual(dataset.organisations, [anOrganisation({ provenance: { sources: [{ title: 'Liste' }] } })]);
  assert.ok(issues.every(({ severity, code }) => severity === 'warning' && code === 'unknown-field'));
  assert.deepEqual(issues.map(({ path }) => path).sort(), [
    '/organisations/0/constructor',
    '/organisations/0/farbe',
    '/organisations/0/provenance/sources/0/seite',
  ]);
});

test('keeps the first of two records with one id and names the second', () => {
  const { dataset, issues } = parseDataset({ organisations: [anOrganisation({ name: 'Erster' }), anOrganisation({ name: 'Zweiter' })] });
  assert.deepEqual(
    dataset.organisations.map(({ name }) => name),
    ['Erster'],
  );
  assert.deepEqual(brief(issues), ['duplicate-id /organisations/1/id']);
});

test('keeps the second of two records with one id where the first is bad', () => {
  const { dataset } = parseDataset({ organisations: [anOrganisation({ name: ' ' }), anOrganisation({ name: 'Zweiter' })] });
  assert.deepEqual(
    dataset.organisations.map(({ name }) => name),
    ['Zweiter'],
  );
});

test('tells municipalities apart by their key', () => {
  const { municipalities } = aFullDataset();
  const { issues } = parseDataset({ municipalities: [...municipalities, ...municipalities] });
  assert.deepEqual(brief(issues), ['duplicate-id /municipalities/1/ags']);
});

test('looks through the wrapper of a sealed file and gives paths into the file', () => {
  const { dataset, issues } = parseDataset({
    seal: { schemaVersion: '1.0', digest: 'sha256-0' },
    dataset: { organisations: [anOrganisation(), 'x'] },
  });
  assert.equal(dataset.organisations.length, 1);
  assert.deepEqual(brief(issues), ['not-a-record /dataset/organisations/1']);
});

test('knows again what it has judged, and nothing else', () => {
  const { dataset } = parseDataset(aFullDataset());
  assert.ok(isJudged(dataset));
  for (const other of [aFullDataset(), { ...dataset }, null, 'dataset']) assert.ok(!isJudged(other));
});
