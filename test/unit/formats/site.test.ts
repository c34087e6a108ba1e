import assert from 'node:assert/strict';
import test from 'node:test';
import ar from '../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import { writeSite, type SiteOptions } from '../../../src/formats/site.js';
import type { DatasetInput } from '../../../src/model/dataset.js';
import { aFullDataset, aMeeting, anOrganisation, judged } from '../support/a-dataset.js';
import { drawMap } from '../../../src/domain/geo/draw-map.js';
import { squareArea } from '../domain/geo/squares.js';
import { tagsIn, textIn } from '../support/elements-in.js';
import { hostileTexts } from '../support/hostile-texts.js';
import { readMicrodata, texts } from '../support/read-microdata.js';

const base = 'https://city.example/vereine/';
const options: SiteOptions = { dictionaries: [de], today: '2026-11-22' };
const site = (input: DatasetInput, changes: Partial<SiteOptions> = {}) => writeSite(judged(input), { ...options, ...changes });
const real = () => ({ ...aFullDataset(), invented: false });
const file = (path: string, ...args: Parameters<typeof site>) => {
  const text = site(...args).files.get(path);
  assert.ok(text !== undefined, path);
  return text;
};
/** An element of a page with what stands in it, and its attributes. */
const elementIn = (page: string, name: string) => {
  const [element = ''] = new RegExp(`<bruecke-${name} [^]*</bruecke-${name}>`).exec(page) ?? [];
  return [element, tagsIn(element)[0]?.attributes] as const;
};
const verein = 'organisationen/elternverein-beispielstadt.html';
const jsonLdIn = (html: string) =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );
const linksIn = (html: string) =>
  [...html.matchAll(/<link rel="(canonical|alternate)"(?: hreflang="([^"]*)")? href="([^"]*)">/g)].map(([, rel, language, href]) => [
    language ?? rel,
    href,
  ]);

test('writes list and page alone where neither address nor folder is said', () => {
  const { files, folders, losses } = site(real());
  assert.deepEqual(
    [...files.keys()],
    ['musterkreis.list.html', 'musterkreis.html', 'musterkreis.meetings.list.html', 'musterkreis.meetings.html'],
  );
  assert.deepEqual([folders, losses], [[], []]);
  assert.deepEqual(linksIn(files.get('musterkreis.html') ?? ''), []);
});

test('writes with an address a page for each organisation, a sitemap, and where each page lies', () => {
  const { files } = site(real(), { base });
  assert.deepEqual(
    [...files.keys()],
    [
      'musterkreis.list.html',
      'musterkreis.html',
      'musterkreis.meetings.list.html',
      'musterkreis.meetings.html',
      verein,
      'organisationen/buero-beispielstadt.html',
      'pages.css',
      'sitemap.xml',
    ],
  );
  assert.deepEqual(linksIn(files.get(verein) ?? ''), [['canonical', base + verein]]);
  assert.deepEqual(linksIn(files.get('musterkreis.html') ?? ''), [['canonical', `${base}musterkreis.html`]]);
  for (const path of ['musterkreis.list.html', 'musterkreis.html'])
    assert.match(files.get(path) ?? '', /organisationen\/elternverein-beispielstadt\.html/, path);
});

test('writes pages without addresses where only a folder is said', () => {
  const { files } = site(real(), { folder: 'seiten' });
  assert.deepEqual(
    [...files.keys()].filter((path) => !path.includes('musterkreis')),
    ['seiten/elternverein-beispielstadt.html', 'seiten/buero-beispielstadt.html', 'pages.css'],
  );
  assert.deepEqual(linksIn(files.get('seiten/elternverein-beispielstadt.html') ?? ''), []);
  assert.match(files.get('musterkreis.html') ?? '', /href="seiten\/elternverein-beispielstadt\.html"/);
  assert.doesNotMatch(files.get('musterkreis.list.html') ?? '', /seiten\//);
});

test('puts each language into its own folder and names all languages on each page', () => {
  const { files, folders } = site(real(), { base, dictionaries: [de, ar] });
  assert.deepEqual(folders, ['de/organisationen', 'ar/organisationen']);
  const page = files.get(`ar/${verein}`) ?? '';
  assert.match(page, /^<!doctype html>\n<html lang="ar" dir="rtl">/);
  assert.deepEqual(linksIn(page), [
    ['canonical', `${base}ar/${verein}`],
    ['de', `${base}de/${verein}`],
    ['ar', `${base}ar/${verein}`],
    ['x-default', `${base}de/${verein}`],
  ]);
  assert.match(page, /<a href="\.\.\/\.\.\/de\/organisationen\/elternverein-beispielstadt\.html" hreflang="de"/);
  assert.match(
    files.get('ar/musterkreis.html') ?? '',
    /src="\.\.\/musterkreis\.json"[^]*src="\.\.\/bruecke|src="\.\.\/bruecke[^]*src="\.\.\/musterkreis\.json"/,
  );
});

const elements = ['calendar', 'map-list'].map((name) => `bruecke/${name}.js`);
const map = drawMap([{ ...squareArea('05158024', [7, 51]), name: 'Beispielstadt' }], '© Amt')!;

test('leads every link of a page to a file that is there', () => {
  const { files } = site(
    { ...real(), organisations: [...real().organisations, anOrganisation({ id: 'chor', partOf: 'elternverein-beispielstadt' })] },
    { base, dictionaries: [de, ar], map },
  );
  for (const [path, html] of files) {
    if (!path.endsWith('.html') || path.endsWith('.list.html')) continue;
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^(mailto|tel):|example\.org/.test(href));
    for (const href of links) {
      const target = new URL(href, base + path).href.slice(base.length);
      assert.ok(files.has(target) || ['musterkreis.json', ...elements].includes(target), `${path}: ${href}`);
    }
  }
});

test('has the map and its file where there is one, in the tag that draws it', () => {
  const organisations = [anOrganisation({ areaServed: ['05158024'] })];
  const { files } = site({ ...real(), organisations, meetings: [], series: [] }, { base, map, dictionaries: [de, ar] });
  const page = files.get('ar/musterkreis.html') ?? '';
  const [element, attributes] = elementIn(page, 'map-list');
  assert.deepEqual([attributes?.src, attributes?.boundaries], ['../musterkreis.json', '../musterkreis.map.json']);
  assert.match(element, /<svg [^]*<a href="#town-05158024" aria-label="Beispielstadt, [^]*<li id="town-05158024">/);
  assert.deepEqual(JSON.parse(files.get('musterkreis.map.json') ?? ''), map);
  assert.doesNotMatch(files.get('ar/musterkreis.list.html') ?? '', /<svg/);
});

test('has no map where there is none', () => {
  const { files } = site(real(), { base });
  assert.equal(elementIn(files.get('musterkreis.html') ?? '', 'directory')[1]?.boundaries, undefined);
  assert.equal(files.has('musterkreis.map.json'), false);
});

test('has the meetings inside the tag of the calendar', () => {
  const page = file('de/musterkreis.meetings.html', real(), { base, dictionaries: [de, ar], showUnconfirmed: true });
  const [element, attributes] = elementIn(page, 'calendar');
  assert.deepEqual(attributes, { src: '../musterkreis.json', 'heading-level': '2', 'show-unconfirmed': '' });
  assert.match(element, /<article id="meeting-/);
  assert.match(page, /<script type="module" src="\.\.\/bruecke\/calendar\.js">/);
});

test('says on its own page all that is known of an organisation', () => {
  const input: DatasetInput = {
    ...real(),
    organisations: [
      anOrganisation({
        memberOf: ['dach'],
        hostedBy: 'dach',
        role: { de: 'Berät Eltern.' },
        legalForm: 'e. V.',
        shortName: 'EVB',
        communities: ['Musterland'],
        links: [
          { type: 'social', url: 'https://social.example.org/eltern' },
          { type: 'document', url: 'https://www.example.org/satzung.pdf', label: { de: 'Satzung' } },
        ],
        provenance: { sources: [{ title: 'Liste A' }, { title: 'Liste B', date: '2019-05' }], note: { de: 'Nur telefonisch bestätigt.' } },
      }),
      anOrganisation({ id: 'dach', name: 'Dachverband', kind: 'umbrella' }),
    ],
    meetings: [aMeeting({ status: 'cancelled', series: undefined } as Parameters<typeof aMeeting>[0])].map(
      ({ series: _series, ...meeting }) => meeting,
    ),
    series: [],
  };
  const html = file(verein, input, { base });
  const text = textIn(html.replace(/<script.*?<\/script>/gs, ''));
  for (const part of [
    'Berät Eltern.',
    'Beispielfest · 20. Juni 2026 · Abgesagt',
    'Mitglied bei: Dachverband',
    'Trifft sich bei: Dachverband',
    'Liste B (Mai 2019)',
    'Auch genannt: EVB',
    'Rechtsform: e. V.',
    'Gemeinschaft: Musterland',
    'Weitere Links: social.example.org/eltern · Satzung',
    'Nur telefonisch bestätigt.',
  ])
    assert.ok(text.includes(part), part);
  assert.match(html, /<h1 itemprop="name"[^]*<h2>Treffen/);
  assert.match(html, /<a href="dach\.html">/);
  const [item] = readMicrodata(html.slice(html.indexOf('<main>'), html.indexOf('</main>') + 7));
  assert.equal((item?.properties.memberOf?.[0] as { type: string }).type, 'https://schema.org/NGO');
});

test('says on the own page of an organisation in JSON-LD what its microdata says', () => {
  const html = file(verein, real(), { base });
  const [jsonLd] = jsonLdIn(html);
  const [item] = readMicrodata(html.slice(html.indexOf('<main>'), html.indexOf('</main>') + 7));
  assert.equal(jsonLd?.['@id'], item?.id);
  assert.equal(`https://schema.org/${String(jsonLd?.['@type'])}`, item?.type);
  assert.deepEqual([jsonLd?.name], texts(item, 'name'));
  assert.equal((jsonLd?.contactPoint as Record<string, unknown>).email, 'kontakt@example.org');
});

test('says on the page of the list which pages it leads to', () => {
  const [jsonLd] = jsonLdIn(file('musterkreis.html', real(), { base }));
  assert.deepEqual(
    (jsonLd?.itemListElement as { url: string }[]).map(({ url }) => url),
    [base + verein, `${base}organisationen/buero-beispielstadt.html`],
  );
});

test('keeps invented records out of search engines unless they are wanted there', () => {
  const hidden = site(aFullDataset(), { base }).files;
  const html = hidden.get(verein) ?? '';
  assert.ok(html.includes('<meta name="robots" content="noindex">') && html.includes(de.inventedNotice));
  assert.deepEqual(jsonLdIn(html), []);
  assert.equal(hidden.has('sitemap.xml'), false);
  const wanted = site(aFullDataset(), { base, indexInvented: true }).files;
  assert.ok(wanted.has('sitemap.xml') && jsonLdIn(wanted.get(verein) ?? '').length === 1);
  assert.doesNotMatch(wanted.get(verein) ?? '', /noindex/);
});

test('writes a page, but no JSON-LD, for what is dissolved, and no page for what is not shown', () => {
  const organisations = [
    anOrganisation({ status: 'dissolved' }),
    anOrganisation({ id: 'vage', provenance: { sources: [{ title: 'x' }], reliability: 'C' } }),
    anOrganisation({ id: 'fort', tombstone: { deletedOn: '2026-01-01' } }),
  ];
  const { files } = site({ organisations }, { base });
  assert.deepEqual(
    [...files.keys()].filter((path) => path.startsWith('organisationen/')),
    [verein],
  );
  assert.deepEqual(jsonLdIn(files.get(verein) ?? ''), []);
});

test('keeps hostile texts as texts in every page', () => {
  for (const evil of hostileTexts) {
    const name = `${evil}x`;
    const input = {
      name: { de: name },
      attributions: [{ text: name }],
      organisations: [anOrganisation({ name, purpose: { ar: name }, role: { de: name } })],
    };
    for (const [path, text] of site(input, { base }).files) {
      if (!path.endsWith('.html')) continue;
      const scripts = text.match(/<script.*?<\/script>/gs) ?? [];
      assert.ok(
        scripts.length <= 2 && scripts.every((script) => /^<script type="(module" src="[^"]*"|application\/ld\+json")>/.test(script)),
        path,
      );
      const tags = tagsIn(text.replace(/^<!doctype html>/, '').replace(/<script.*?<\/script>/gs, ''));
      assert.deepEqual(
        tags.filter(
          ({ name: tag, attributes }) => tag === 'img' || tag === 'b' || Object.keys(attributes).some((key) => key.startsWith('on')),
        ),
        [],
        path,
      );
    }
  }
});

test('gives the same files for the same input', () => {
  const twice = [1, 2].map(() => [...site(real(), { base, dictionaries: [de, ar] }).files]);
  assert.deepEqual(twice[0], twice[1]);
});
