import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
    'musterkreis.files.json',
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
  assert.deepEqual(readdirSync(out).sort(), [
    'ar',
    'de',
    'musterkreis.files.json',
    'musterkreis.json',
    'musterkreis.search.bin',
    'pages.css',
    'sitemap.xml',
  ]);
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
  assert.match(build([anOrganisation()]).said, /organisationen {2}1 pages\n[^]*chor\.html {2}removed, for this build has no such file\n/);
  assert.equal(existsSync(join(out, 'organisationen', 'chor.html')), false);
  assert.ok(existsSync(own) && existsSync(join(out, 'organisationen', 'elternverein-beispielstadt.html')));
});

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/') : [],
  );

test('what is withdrawn goes from every file and folder of an earlier build: meetings, feeds, languages, pages', (t) => {
  const out = aFolder(t);
  const build = (data: object, ...more: string[]) => bruecke('build', aFile(t, data), '--out', out, ...today, ...more);
  build(real(), ...site, '--feeds', '--lang', 'de', '--lang', 'ar');
  assert.ok(filesIn(out).includes('ar/feeds/all.rss') && filesIn(out).includes('de/musterkreis.meetings.html'));
  const { said } = build({ id: 'musterkreis', organisations: [anOrganisation()] });
  assert.deepEqual(filesIn(out).sort(), [
    'musterkreis.files.json',
    'musterkreis.html',
    'musterkreis.json',
    'musterkreis.list.html',
    'musterkreis.search.bin',
  ]);
  assert.match(said, /feeds[\\/]all\.ics {2}removed/);
  const list = readFileSync(join(out, 'musterkreis.files.json'), 'utf8');
  build({ id: 'musterkreis', organisations: [anOrganisation()] });
  assert.equal(readFileSync(join(out, 'musterkreis.files.json'), 'utf8'), list);
});

test('what somebody changed or put there stays and is named, nothing outside of the folder is touched', (t) => {
  const [out, beside] = [join(aFolder(t), 'site'), aFile(t, '{}')];
  const build = (data: object) => bruecke('build', aFile(t, data), '--out', out, '--feeds', ...today);
  build(real());
  const page = join(out, 'musterkreis.meetings.html');
  writeFileSync(page, `${readFileSync(page, 'utf8')}<!-- zählt Besuche -->`);
  mkdirSync(join(out, 'feeds', 'x.ics'));
  const list = join(out, 'musterkreis.files.json');
  const digest = createHash('sha256').update('{}').digest('hex');
  writeFileSync(list, JSON.stringify({ ...(JSON.parse(readFileSync(list, 'utf8')) as object), [relative(out, beside)]: digest, feeds: 1 }));
  const { code, said } = build({ id: 'musterkreis', organisations: [anOrganisation()] });
  assert.equal(code, 0);
  assert.match(said, /musterkreis\.meetings\.html {2}stays, for somebody changed it[^\n]*remove it yourself/);
  assert.ok(existsSync(page) && existsSync(beside) && existsSync(join(out, 'feeds', 'x.ics')));
  assert.ok(!existsSync(join(out, 'feeds', 'organisation-elternverein-beispielstadt.ics')));
  // who subscribed to all meetings sees that there are none any more
  assert.doesNotMatch(readFileSync(join(out, 'feeds', 'all.ics'), 'utf8'), /VEVENT/);
  writeFileSync(list, 'kein JSON');
  assert.equal(build({ id: 'musterkreis' }).code, 0);
});

test('a style that the site put in the place of ours stays, ours of an earlier build is renewed', (t) => {
  const out = aFolder(t);
  const build = (id: string, ...more: string[]) =>
    bruecke('build', aFile(t, { id, organisations: [anOrganisation()] }), '--out', out, ...more, ...today);
  const style = join(out, 'pages.css');
  const list = join(out, 'kreis.files.json');
  const says = () => readFileSync(style, 'utf8');
  const stays = /pages\.css {2}stays, for no build wrote it like this[^\n]*\n/;
  writeFileSync(style, 'h1 { color: green }');
  assert.match(build('kreis', ...site).said, stays);
  assert.match(build('kreis', ...site).said, stays);
  assert.match(build('nachbarkreis', ...site).said, stays);
  build('kreis');
  assert.equal(says(), 'h1 { color: green }');
  rmSync(style);
  assert.doesNotMatch(build('kreis', ...site).said, /stays/);
  const ours = says();
  const older = `${ours}/* älter */`;
  writeFileSync(style, older);
  const digest = createHash('sha256').update(older).digest('hex');
  writeFileSync(list, JSON.stringify({ ...(JSON.parse(readFileSync(list, 'utf8')) as object), 'pages.css': digest }));
  assert.doesNotMatch(build('nachbarkreis', ...site).said, /stays/);
  assert.equal(says(), ours);
  assert.doesNotMatch(build('kreis', ...site).said, /stays/);
  writeFileSync(style, 'h1 { color: blue }');
  assert.match(build('kreis', ...site).said, stays);
  assert.equal(says(), 'h1 { color: blue }');
});

test('what two datasets in one folder share stays as long as one of them needs it', (t) => {
  const out = aFolder(t);
  const build = (id: string, ...more: string[]) =>
    bruecke('build', aFile(t, { id, organisations: [anOrganisation({ id: `verein-${id}` })] }), '--out', out, ...more, ...today);
  build('aa', ...site);
  build('bb', ...site);
  build('aa');
  assert.ok(existsSync(join(out, 'pages.css')));
  assert.ok(!existsSync(join(out, 'organisationen', 'verein-aa.html')) && existsSync(join(out, 'organisationen', 'verein-bb.html')));
  build('bb');
  assert.ok(!existsSync(join(out, 'pages.css')));
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
  // by which readers know a feed again
  const [channel] = readXml(readFileSync(join(feeds, 'organisation-elternverein-beispielstadt.rss'), 'utf8')).children;
  assert.deepEqual(channel?.children.find(({ name }) => name === 'atom:link')?.attributes, {
    href: 'https://city.example/vereine/feeds/organisation-elternverein-beispielstadt.rss',
    rel: 'self',
    type: 'application/rss+xml',
  });
  writeFileSync(join(feeds, 'eigener.ics'), 'BEGIN:VCALENDAR');
  build({ ...real(), organisations: [], meetings: real().meetings.map((meeting) => ({ ...meeting, organisers: [], series: undefined })) });
  assert.deepEqual(readdirSync(feeds).sort(), ['all.ics', 'eigener.ics']);
  build(real());
  assert.equal(readFileSync(join(feeds, 'all.ics'), 'utf8'), first);
});
