import assert from 'node:assert/strict';
import test from 'node:test';
import ar from '../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import { writeHtml, type HtmlOptions } from '../../../src/formats/html.js';
import type { DatasetInput } from '../../../src/model/dataset.js';
import { aFullDataset, anOrganisation, aTerm, judged } from '../support/a-dataset.js';
import { tagsIn, textIn, type Tag } from '../support/elements-in.js';

const options: HtmlOptions = { dictionary: de, today: '2026-11-22' };
const write = (input: DatasetInput, changes: Partial<HtmlOptions> = {}) => writeHtml(judged(input), { ...options, ...changes }).output;
const writeOne = (fields: Parameters<typeof anOrganisation>[0], changes?: Partial<HtmlOptions>) =>
  write({ organisations: [anOrganisation(fields)] }, changes);
const names = (html: string) => [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, name]) => name);
const webConsent = { basis: 'official-function' as const, date: '2026-01-01', scope: ['web' as const] };

test('writes a list with an article for each organisation, sorted by name', () => {
  const organisations = ['Zirkel 10', 'Ähren-Chor', 'Zirkel 9', 'Bund'].map((name, i) => anOrganisation({ id: `verein-${i}`, name }));
  const html = write({ organisations });
  assert.deepEqual(names(html), ['Ähren-Chor', 'Bund', 'Zirkel 9', 'Zirkel 10']);
  const articles = tagsIn(html).filter(({ name }) => name === 'article');
  assert.equal(new Set(articles.map(({ attributes }) => attributes.id)).size, 4);
});

test('says with microdata what things are', () => {
  const tags = tagsIn(write(aFullDataset()));
  const [verein, office] = tags.filter(({ name }) => name === 'article').map(({ attributes }) => attributes.itemtype);
  assert.match(verein ?? '', /^https:\/\/schema\.org\/(?:NGO|Organization)$/);
  assert.equal(office, 'https://schema.org/GovernmentOrganization');
  const properties = new Set(tags.flatMap(({ attributes }) => attributes.itemprop ?? []));
  for (const name of [
    'name',
    'description',
    'areaServed',
    'knowsLanguage',
    'address',
    'streetAddress',
    'postalCode',
    'addressLocality',
    'telephone',
    'email',
    'url',
  ]) {
    assert.ok(properties.has(name), name);
  }
  assert.ok(tags.filter(({ attributes }) => attributes.itemtype).every(({ attributes }) => 'itemscope' in attributes));
});

const evil = `"><script>alert('x')</script><img src=x onerror="alert(1)"> & 'Co'`;

test('writes no tag that stands in the data, wherever it stands', () => {
  const input: DatasetInput = {
    name: { de: evil },
    organisations: [
      anOrganisation({
        name: evil,
        purpose: { tr: evil },
        areaText: { de: evil },
        slots: [{ text: { tr: evil } }],
        kind: 'group',
        offers: [{ term: 'homework-help' }],
        places: [{ street: evil, postalCode: '99001', locality: evil, precision: 'exact' }],
        contacts: [{ role: 'office', email: `o'neill&co@example.org`, consent: webConsent }],
        links: [{ type: 'website', url: 'https://example.org/?a=1&b=2' }],
        provenance: { sources: [{ title: evil, url: 'https://example.org/a&b' }] },
      }),
      anOrganisation({ id: 'amt', name: 'Amt', contactVia: 'elternverein-beispielstadt' }),
    ],
    terms: [aTerm({ labels: { tr: evil } })],
  };
  const html = write(input);
  // every `<` of the text opens a tag: else reading the tags throws
  const isEvil = ({ name, attributes }: Tag) =>
    ['script', 'img'].includes(name) || Object.keys(attributes).some((key) => /^on|src/.test(key));
  assert.deepEqual(tagsIn(html).filter(isEvil), []);
  assert.ok(textIn(html).split(evil).length > 6);
});

test('links to web, mail and telephone only', () => {
  const html = writeOne({
    contacts: [{ role: 'office', email: 'kontakt@example.org', phone: '+49 30 2312-5000', consent: webConsent }],
    links: [
      { type: 'website', url: 'https://example.org/?a="'.slice(0, -1) },
      { type: 'social', url: 'https://sozial.example/' },
    ],
    provenance: { sources: [{ title: 'Liste', url: 'http://example.org/liste' }] },
  });
  assert.deepEqual(
    tagsIn(html).flatMap(({ attributes }) => attributes.href ?? []),
    ['tel:+493023125000', 'mailto:kontakt@example.org', 'https://example.org/?a=', 'http://example.org/liste'],
  );
});

test('makes no link of an address that runs code, even where no judge has seen it', () => {
  const unjudged = {
    ...judged({}),
    organisations: [
      anOrganisation({
        links: [{ type: 'website', url: 'javascript:alert(1)' }],
        provenance: { sources: [{ title: 'x', url: 'data:text/html,x' }] },
      }),
    ],
  };
  assert.deepEqual(
    tagsIn(writeHtml(unjudged, options).output).filter(({ name }) => name === 'a'),
    [],
  );
});

test('writes no tag of a mail address, even where no judge has seen it', () => {
  const contacts = [{ role: 'office' as const, email: '"><img src=x>@example.org', consent: webConsent }];
  const html = writeHtml({ ...judged({}), organisations: [anOrganisation({ contacts })] }, options).output;
  assert.deepEqual(
    tagsIn(html).filter(({ name }) => name === 'img'),
    [],
  );
  assert.ok(textIn(html).includes('"><img src=x>@example.org'));
});

test('leaves out records of weak sources unless they are wanted', () => {
  const input = {
    organisations: [
      ...(['A', 'B', 'C', 'D'] as const).map((reliability) =>
        anOrganisation({
          id: reliability.toLowerCase(),
          name: `Verein ${reliability}`,
          provenance: { sources: [{ title: 'x' }], reliability },
        }),
      ),
    ],
  };
  assert.deepEqual(names(write(input)), ['Verein A', 'Verein B']);
  const all = write(input, { showUnconfirmed: true });
  assert.deepEqual(names(all), ['Verein A', 'Verein B', 'Verein C', 'Verein D']);
  assert.ok(all.includes(de.reliabilityC) && all.includes(de.reliabilityD));
});

test('never writes what stands for reference only or was withdrawn', () => {
  const organisations = [anOrganisation({ referenceOnly: true }), anOrganisation({ id: 'fort', tombstone: { deletedOn: '2026-01-01' } })];
  assert.deepEqual(names(write({ organisations }, { showUnconfirmed: true })), []);
});

test('writes the address of a religious community only where it is wanted', () => {
  const fields = {
    kind: 'religious-community' as const,
    places: [{ street: 'Musterweg 1', locality: 'Beispielstadt', precision: 'exact' as const }],
  };
  assert.ok(!writeOne(fields).includes('Musterweg'));
  assert.ok(writeOne(fields, { showUnconfirmed: true }).includes('Musterweg 1'));
  assert.ok(writeOne({ ...fields, kind: 'group' }).includes('Musterweg 1'));
});

test('writes an address no more exactly than its precision says', () => {
  const place = { street: 'Musterweg 1', postalCode: '99001', locality: 'Beispielstadt' };
  assert.doesNotMatch(writeOne({ places: [{ ...place, precision: 'street' }] }), /Musterweg 1/);
  assert.doesNotMatch(writeOne({ places: [{ ...place, precision: 'district' }] }), /Musterweg/);
});

test('writes a contact only while its consent allows the web', () => {
  const contact = (consent?: object) => ({
    contacts: [{ role: 'office' as const, email: 'kontakt@example.org', phone: '+49 30 23125000', ...consent }],
  });
  assert.match(writeOne(contact({ consent: webConsent })), /kontakt@example\.org/);
  for (const consent of [
    {},
    { consent: { ...webConsent, scope: ['print', 'open-data'] } },
    { consent: { ...webConsent, until: '2026-11-21' } },
    { consent: { ...webConsent, date: '2026-11-23' } },
  ]) {
    assert.doesNotMatch(writeOne(contact(consent)), /example\.org|23125000/);
  }
});

test('names the office that makes contact where an organisation has no contact of its own', () => {
  const office = anOrganisation({
    id: 'buero',
    name: 'Büro',
    contacts: [{ role: 'office', email: 'buero@example.org', consent: webConsent }],
  });
  const [, verein] = write({ organisations: [office, anOrganisation({ contactVia: 'buero' })] }).split('Elternverein Beispielstadt');
  assert.match(textIn(verein ?? ''), /Den Kontakt vermittelt: Büro buero@example\.org/);
});

test('writes language and direction of the dictionary and of each text', () => {
  const html = writeOne({ nameLanguage: 'de', purpose: { tr: 'Yardım eder.' }, areaText: { ar: 'في كل مكان' } }, { dictionary: ar });
  assert.match(html, /^<ul class="bruecke-list" lang="ar" dir="rtl">/);
  assert.match(html, /<h3 itemprop="name" lang="de" dir="ltr">/);
  assert.match(html, /<span [^>]*lang="tr" dir="ltr">Yardım eder\.<\/span>/);
  assert.ok(html.includes('في كل مكان') && !html.includes('lang="ar" dir="rtl">في'));
});

test('says above the list and at each record that it is invented', () => {
  const html = write({ invented: true, organisations: [anOrganisation()] });
  assert.ok(html.startsWith(`<p><strong>${de.inventedNotice}</strong></p>`));
  assert.match(html, new RegExp(`<strong>${de.invented}</strong>`));
  assert.ok(!writeOne({}).includes(de.inventedNotice));
});

test('says when a record was checked, or that nobody did', () => {
  const checked = { sources: [{ title: 'Liste' }], verifiedOn: '2026-03-05', asOf: '2019' };
  assert.match(textIn(writeOne({ provenance: checked })), /Geprüft 5\. März 2026 · Stand 2019 · Quelle: Liste/);
  assert.match(textIn(writeOne({})), /Nicht bestätigt · Quelle: Erfundene Mitgliederliste/);
});

test('writes headings of the level that the page asks for', () => {
  assert.match(writeOne({}, { headingLevel: 2 }), /<h2 [^>]*>Elternverein Beispielstadt<\/h2>/);
});

test('says in words what the list cannot hold', () => {
  for (const { de: german, en } of writeHtml(judged({}), options).losses) assert.ok(german && en);
  assert.ok(writeHtml(judged({}), options).losses.length > 0);
});
