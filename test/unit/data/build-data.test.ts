import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildData } from '../../../data/build/build-data.js';
import type { Sources } from '../../../data/build/read-sources.js';
import { sha256 } from '../../../data/build/ship-region.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { readSealed } from '../../../src/model/seal.js';
import { anOrganisation } from './a-region.js';
import { smallSources } from './sources.js';

const filesOf = async (sources: Sources, today?: string) => {
  const { regions } = await buildData(sources, today);
  return new Map(regions.flatMap(({ files }) => files));
};

const datasetIn = async (files: ReadonlyMap<string, string>, path: string): Promise<Dataset> =>
  JSON.parse((await readSealed(files.get(path) ?? '', sha256))[0] ?? 'null') as Dataset;

const phonesIn = ({ organisations }: Dataset) => organisations.flatMap(({ contacts = [] }) => contacts.map(({ phone }) => phone));

test('a region becomes data, boundaries and a map for the web and as open data', async () => {
  assert.deepEqual(
    [...(await filesOf(smallSources())).keys()],
    [
      'data/mettmann.json',
      'data/mettmann.topo.json',
      'data/mettmann.map.json',
      'open-data/mettmann.json',
      'open-data/mettmann.topo.json',
      'open-data/mettmann.map.json',
      'open-data/pages/mettmann.json',
      'open-data/pages/mettmann.topo.json',
      'open-data/pages/mettmann.map.json',
    ],
  );
});

test('the same records give the same bytes, in whatever order they were written', async () => {
  const other = anOrganisation({ id: 'anderer-verein', name: 'Anderer Verein', purpose: { en: 'Something', de: 'Etwas' } });
  const turned = anOrganisation({ ...other, purpose: { de: 'Etwas', en: 'Something' } });
  const [first] = smallSources().regions[0]?.lists.organisations ?? [];
  const written = await filesOf(smallSources({}, { organisations: [first, other] }));
  assert.deepEqual(await filesOf(smallSources({}, { organisations: [first, other] })), written);
  assert.deepEqual(await filesOf(smallSources({}, { organisations: [turned, first] })), written);
});

test('a contact without the scope of an output is not in its file', async () => {
  const files = await filesOf(smallSources());
  assert.deepEqual(phonesIn(await datasetIn(files, 'data/mettmann.json')), ['+49 2104 990', '+49 2104 991']);
  assert.deepEqual(phonesIn(await datasetIn(files, 'open-data/mettmann.json')), ['+49 2104 990']);
  for (const text of files.values()) assert.ok(!text.includes('992'));
});

test('a place is as exact as its precision, nowhere more', async () => {
  const files = await filesOf(smallSources());
  const [place] =
    (await datasetIn(files, 'data/mettmann.json')).organisations.find(({ id }) => id === 'elternverein-mettmann')?.places ?? [];
  assert.deepEqual(place, { street: 'Talstraße', ags: '05158024', latitude: 51.25, longitude: 6.975, precision: 'street' });
  for (const text of files.values()) assert.ok(!text.includes('7a') && !text.includes('51.25048'));
});

test('the seal holds, and one changed byte breaks it', async () => {
  const text = (await filesOf(smallSources())).get('data/mettmann.json') ?? '';
  assert.ok((await readSealed(text, sha256))[0]);
  assert.equal((await readSealed(text.replace('Elternverein', 'Elternverejn'), sha256))[0], undefined);
});

test('bodies and terms come along exactly where a record names them', async () => {
  const { organisations, terms } = await datasetIn(await filesOf(smallSources()), 'data/mettmann.json');
  assert.deepEqual(
    organisations.map(({ id }) => id),
    ['elternverein-mettmann', 'land', 'ministerium'],
  );
  assert.deepEqual(
    terms.map(({ id }) => id),
    ['education', 'homework-help', 'migrant-organisation', 'public-body'],
  );
});

test('what ended before today stays in the records and leaves the file', async () => {
  const ending = { basis: 'consent' as const, date: '2020-01-01', scope: ['web' as const], until: '2026-12-31' };
  const sources = smallSources({ contacts: [{ role: 'chair', phone: '+49 2104 993', consent: ending }] });
  assert.deepEqual(phonesIn(await datasetIn(await filesOf(sources), 'data/mettmann.json')), ['+49 2104 993']);
  const { regions } = await buildData(sources, '2027-01-01');
  assert.deepEqual(
    regions[0]?.findings.map(({ code }) => code),
    ['consent-not-expired'],
  );
});

test('a region with an error becomes no file', async () => {
  const { regions } = await buildData(smallSources({ contactVia: 'niemand' }));
  const [built] = regions;
  assert.ok(built);
  assert.deepEqual(built.files, []);
  assert.equal(built.findings[0]?.code, 'references-resolve');
});

test('a record that the judge refuses is an error of its region', async () => {
  const { regions } = await buildData(smallSources({}, { statistics: [{ id: 'zahl' }] }));
  const [built] = regions;
  assert.ok(built);
  assert.ok(built.findings.some(({ code, record }) => code === 'required' && record === 'zahl'));
  assert.deepEqual(built.files, []);
});

test('an id that two regions hold is an error in both', async () => {
  const one = smallSources();
  const [region] = one.regions;
  const { regions } = await buildData({
    ...one,
    regions: [region!, { ...region!, id: 'ratingen', header: { ...region!.header, id: 'ratingen' } }],
  });
  for (const { findings } of regions) assert.ok(findings.some(({ code }) => code === 'unique-ids'));
});
