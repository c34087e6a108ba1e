import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildData, hasError } from '../../../data/build/build-data.js';
import type { Build } from '../../../data/build/build-data.js';
import { checkoutRoot } from '../../../data/build/checkout-root.js';
import { readSources } from '../../../data/build/read-sources.js';
import { report } from '../../../data/build/report.js';
import { outputs } from '../../../data/build/shippable.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { mayShow } from '../../../src/model/may-show.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';

const root = checkoutRoot();
const sources = readSources(root);
let build: Build;
before(async () => {
  build = await buildData(sources);
});

const shipped = (folder: string) =>
  build.regions.map(({ region, files }) => {
    const text = files.find(([path]) => path === `${folder}/${region.id}.json`)?.[1] ?? '{}';
    return { id: region.id, today: region.today, text, dataset: (JSON.parse(text) as { dataset: Dataset }).dataset };
  });

test('every region of the checkout is built, without an error', () => {
  assert.ok(build.regions.length >= 4);
  const findings = [build.findings, ...build.regions.map((region) => region.findings)];
  assert.deepEqual(findings.filter(hasError), [], report(build));
});

test('two builds give the same bytes', async () => {
  const again = await buildData(readSources(root));
  assert.deepEqual(
    again.regions.map(({ files }) => files),
    build.regions.map(({ files }) => files),
  );
  assert.equal(again.coverage, build.coverage);
});

test('what is shipped passes the judge, boundaries and all', () => {
  for (const { folder } of outputs)
    for (const { id, text, dataset } of shipped(folder)) {
      assert.deepEqual(parseDataset(JSON.parse(text)).issues, [], id);
      for (const { name, boundary } of dataset.municipalities) assert.equal(boundary?.file, `${id}.topo.json`, name);
    }
});

test('no contact is shipped without consent for where it goes', () => {
  for (const { folder, scopes } of outputs)
    for (const { today, dataset } of shipped(folder))
      for (const { id, contacts = [] } of dataset.organisations)
        for (const { consent } of contacts) for (const scope of scopes) assert.ok(mayShow(consent, scope, today), `${id}, ${folder}`);
});

test('no point is shipped with more decimals than its precision', () => {
  const decimals = (degrees = 0) => String(degrees).split('.')[1]?.length ?? 0;
  const most: Record<string, number> = { exact: 15, street: 3, district: 2, 'postal-code': 2, municipality: 0 };
  for (const { dataset } of shipped('data')) {
    const places = [
      ...dataset.organisations.flatMap((record) => record.places ?? []),
      ...dataset.meetings.flatMap(({ place }) => place ?? []),
    ];
    for (const place of places) assert.ok(decimals(place.latitude) <= (most[place.precision] ?? -1), JSON.stringify(place));
  }
});

test('real regions claim nothing that nobody confirmed', () => {
  for (const { dataset } of shipped('data').filter((region) => !region.dataset.invented))
    for (const { id, status, provenance } of dataset.organisations) {
      assert.notEqual(status, 'active', id);
      assert.equal(provenance.verifiedOn, undefined, id);
    }
});

test('the coverage page tells of all 149 facts, and is the one in the checkout', () => {
  const rows = build.coverage?.match(/^\| \d+ \|/gm) ?? [];
  assert.equal(rows.length, 149);
  assert.equal(readFileSync(join(root, 'data/COVERAGE.md'), 'utf8'), build.coverage);
});

test('the report names every region, its files and what was found', () => {
  const text = report(build);
  for (const { region } of build.regions) assert.match(text, new RegExp(`^${region.id} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'm'));
  assert.match(text, /dist\/open-data\/steinfurt\.json: [\d.]+ kB, gzip [\d.]+ kB/);
});
