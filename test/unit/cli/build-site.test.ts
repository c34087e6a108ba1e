import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { aFullDataset, anOrganisation } from '../support/a-dataset.js';
import { aFile, aFolder, bruecke } from '../support/run-cli.js';
import { readXml } from '../support/read-xml.js';

const today = ['--today', '2026-11-22'];
const site = ['--base', 'https://city.example/vereine'];
const real = () => ({ ...aFullDataset(), invented: false });

test('writes pages, canonical links, JSON-LD and a sitemap with the address of the site', (t) => {
  const out = aFolder(t);
  const { code, said } = bruecke('build', aFile(t, real()), '--out', out, ...site, ...today);
  assert.equal(code, 0);
  assert.deepEqual(readdirSync(out).sort(), [
    'musterkreis.html',
    'musterkreis.json',
    'musterkreis.list.html',
    'musterkreis.meetings.html',
    'musterkreis.meetings.list.html',
    'musterkreis.search.bin',
    'organisationen',
    'pages.css',
    'sitemap.xml',
  ]);
  assert.match(said, /organisationen {2}2 pages\n/);
  assert.match(said, /What JSON-LD and sitemap do not say:\n {2}Treffen, /);
  const page = readFileSync(join(out, 'organisationen', 'elternverein-beispielstadt.html'), 'utf8');
  assert.match(page, /<link rel="canonical" href="https:\/\/city\.example\/vereine\/organisationen\/elternverein-beispielstadt\.html">/);
  assert.match(page, /<script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org"/);
  assert.equal(readXml(readFileSync(join(out, 'sitemap.xml'), 'utf8')).children.length, 4);
});

test('says without the address what it did not write', (t) => {
  const { said } = bruecke('build', aFile(t, real()), '--out', aFolder(t), ...today);
  assert.match(said, /No pages of single organisations: --base/);
  assert.match(said, /No canonical links and no sitemap/);
});

test('writes each language into its folder, and the data once', (t) => {
  const out = aFolder(t);
  bruecke('build', aFile(t, real()), '--out', out, ...site, '--lang', 'de', '--lang', 'ar', '--pages', 'vereine', ...today);
  assert.deepEqual(readdirSync(out).sort(), ['ar', 'de', 'musterkreis.json', 'musterkreis.search.bin', 'pages.css', 'sitemap.xml']);
  assert.deepEqual(readdirSync(join(out, 'ar')).sort(), [
    'musterkreis.html',
    'musterkreis.list.html',
    'musterkreis.meetings.html',
    'musterkreis.meetings.list.html',
    'vereine',
  ]);
  assert.match(readFileSync(join(out, 'ar', 'vereine', 'buero-beispielstadt.html'), 'utf8'), /<html lang="ar" dir="rtl">[^]*hreflang="de"/);
});

test('removes the page of an organisation that is gone, and nothing that somebody else put there', (t) => {
  const out = aFolder(t);
  const build = (organisations: object[]) => bruecke('build', aFile(t, { id: 'kreis', organisations }), '--out', out, ...site, ...today);
  build([anOrganisation(), anOrganisation({ id: 'chor' })]);
  const own = join(out, 'organisationen', 'impressum.html');
  writeFileSync(own, '<!doctype html><title>Impressum</title>');
  assert.match(build([anOrganisation()]).said, /1 pages, 1 old ones removed/);
  assert.equal(existsSync(join(out, 'organisationen', 'chor.html')), false);
  assert.ok(existsSync(own) && existsSync(join(out, 'organisationen', 'elternverein-beispielstadt.html')));
});

test('keeps invented records from search engines and says how to have them there', (t) => {
  const out = aFolder(t);
  const file = aFile(t, aFullDataset());
  assert.match(bruecke('build', file, '--out', out, ...site, ...today).said, /All records are invented.*--index-invented/);
  assert.equal(existsSync(join(out, 'sitemap.xml')), false);
  bruecke('build', file, '--out', out, ...site, '--index-invented', ...today);
  assert.ok(existsSync(join(out, 'sitemap.xml')));
});

test('ends with 2 and a sentence where address or folder are wrong', (t) => {
  const file = aFile(t, real());
  for (const [args, sentence] of [
    [['--base', 'vereine/'], /--base is the address of the site/],
    [['--base', 'https://city.example/?seite=1'], /without \? and #/],
    [['--pages', '../oben'], /--pages is the name of one folder/],
  ] as const) {
    const out = join(aFolder(t), 'site');
    const { code, complained } = bruecke('build', file, '--out', out, ...args);
    assert.equal(code, 2);
    assert.match(complained, sentence);
    assert.equal(existsSync(out), false);
  }
});

test('writes feeds to subscribe to, with the address of the site as RSS too, and removes those that are gone', (t) => {
  const out = aFolder(t);
  const build = (data: object, ...more: string[]) => bruecke('build', aFile(t, data), '--out', out, '--feeds', ...today, ...more);
  assert.match(build(real()).said, /No RSS, for it needs the address/);
  const feeds = join(out, 'feeds');
  assert.deepEqual(readdirSync(feeds).sort(), ['all.ics', 'organisation-elternverein-beispielstadt.ics']);
  const first = readFileSync(join(feeds, 'all.ics'), 'utf8');
  assert.match(build(real(), ...site).said, /feeds {2}4 feeds\n[^]*What the calendars do not say:/);
  assert.match(
    readFileSync(join(feeds, 'all.rss'), 'utf8'),
    /<link>https:\/\/city\.example\/vereine\/musterkreis\.meetings\.html#meeting-beispielfest-2026</,
  );
  writeFileSync(join(feeds, 'eigener.ics'), 'BEGIN:VCALENDAR');
  build({ ...real(), organisations: [], meetings: real().meetings.map((meeting) => ({ ...meeting, organisers: [], series: undefined })) });
  assert.deepEqual(readdirSync(feeds).sort(), ['all.ics', 'eigener.ics']);
  build(real());
  assert.equal(readFileSync(join(feeds, 'all.ics'), 'utf8'), first);
});
