import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { readSealed } from '../../../src/model/seal.js';
import { prepareOccurrences } from '../../../src/domain/recurrence/prepare-occurrences.js';
import { aFullDataset, anOrganisation, judged } from '../support/a-dataset.js';
import { aFile, aFolder, bruecke } from '../support/run-cli.js';

const sha256 = (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const today = ['--today', '2026-11-22'];

test('writes sealed data, a list and a page', async (t) => {
  const out = join(aFolder(t), 'site', 'daten');
  const { code, said } = bruecke('build', aFile(t, aFullDataset()), '--out', out, ...today);
  assert.equal(code, 0);
  assert.deepEqual(readdirSync(out).sort(), [
    'musterkreis.files.json',
    'musterkreis.html',
    'musterkreis.json',
    'musterkreis.list.html',
    'musterkreis.meetings.html',
    'musterkreis.meetings.list.html',
    'musterkreis.search.bin',
  ]);
  assert.equal(said.match(/ bytes\n/g)?.length, 6);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  assert.deepEqual(JSON.parse((await readSealed(read('musterkreis.json'), sha256))[0] ?? ''), prepareOccurrences(judged(aFullDataset())));
  const list = read('musterkreis.list.html');
  assert.match(list, /<h3 [^>]*>Elternverein Beispielstadt<\/h3>/);
  const page = read('musterkreis.html');
  assert.match(page, /^<!doctype html>\n<html lang="de" dir="ltr">/);
  assert.ok(page.includes('<bruecke-directory src="musterkreis.json"'));
  assert.ok(page.includes('Elternverein Beispielstadt'));
});

test('puts the map of a region into the page of its list, as a drawing and as a file', (t) => {
  const out = aFolder(t);
  const { code } = bruecke('build', 'dist/data/musterkreis.json', '--out', out, ...today);
  assert.equal(code, 0);
  const page = readFileSync(join(out, 'musterkreis.html'), 'utf8');
  assert.match(page, /<bruecke-map-list src="musterkreis.json" boundaries="musterkreis.map.json"[^]*<svg [^]*<\/bruecke-map-list>/);
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  assert.deepEqual(read(join(out, 'musterkreis.map.json')), read('dist/data/musterkreis.map.json'));
});

test('takes the map that lies beside a file, and says where it is none', (t) => {
  const file = aFile(t, aFullDataset());
  const beside = file.replace('.json', '.map.json');
  for (const [text, said] of [
    ['{}', /is no map as it comes with the package/],
    ['kein JSON', /is not JSON/],
  ] as const) {
    writeFileSync(beside, text);
    const result = bruecke('build', file, '--out', aFolder(t), ...today);
    assert.equal(result.code, 2);
    assert.match(result.complained, said);
  }
});

test('leaves out of every file what the web may not see', (t) => {
  const out = aFolder(t);
  const contacts = [
    {
      role: 'office' as const,
      email: 'druck@example.org',
      consent: { basis: 'consent' as const, date: '2026-01-01', scope: ['print' as const] },
    },
  ];
  const places = [{ street: 'Musterweg 77', locality: 'Beispielstadt', precision: 'municipality' as const }];
  bruecke('build', aFile(t, { organisations: [anOrganisation({ contacts, places })] }), '--out', out, ...today);
  const files = readdirSync(out);
  assert.equal(files.length, 5);
  for (const name of files) assert.doesNotMatch(readFileSync(join(out, name), 'utf8'), /druck@|Musterweg/, name);
});

test('writes in the language that is asked for', (t) => {
  const out = aFolder(t);
  bruecke('build', aFile(t, aFullDataset()), '--out', out, '--lang', 'ar', '--heading-level', '2', ...today);
  assert.match(readFileSync(join(out, 'musterkreis.html'), 'utf8'), /<html lang="ar" dir="rtl">/);
  assert.match(readFileSync(join(out, 'musterkreis.list.html'), 'utf8'), /<ul [^>]*dir="rtl">[^]*<h2 /);
});

test('builds the good records and ends with 1 where one was dropped', (t) => {
  const out = aFolder(t);
  const { code, said } = bruecke(
    'build',
    aFile(t, { id: 'kreis', organisations: [anOrganisation(), { id: 'X' }] }),
    '--out',
    out,
    ...today,
  );
  assert.equal(code, 1);
  assert.match(said, /error id {2}\/organisations\/1\/id/);
  assert.match(readFileSync(join(out, 'kreis.json'), 'utf8'), /elternverein-beispielstadt/);
});

test('ends with 2 and a sentence where folder or language are wrong', (t) => {
  const file = aFile(t, aFullDataset());
  const cases = [
    [[], /--out <folder>/],
    [['--out', aFolder(t), '--lang', 'xx'], /no dictionary "xx"; there are de, en, ar/],
    [['--out', aFolder(t), '--lang', 'constructor'], /no dictionary "constructor"/],
    [['--out', join(file, 'unter')], /ENOTDIR|EEXIST|not a directory/],
  ] as const;
  for (const [args, sentence] of cases) {
    const { code, complained } = bruecke('build', file, ...args);
    assert.equal(code, 2);
    assert.match(complained, sentence);
  }
});

test('takes no day that the calendar does not have, and writes nothing', (t) => {
  for (const day of ['28.11.2026', '2026-02-30', '2026-11']) {
    const out = join(aFolder(t), 'out');
    const { code, complained } = bruecke('build', aFile(t, aFullDataset()), '--out', out, '--today', day);
    assert.equal(code, 2);
    assert.match(complained, /--today is a day of the calendar/);
    assert.equal(existsSync(out), false);
  }
});
