import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildData } from '../../../data/build/build-data.js';
import { checkoutRoot } from '../../../data/build/checkout-root.js';
import { readSources } from '../../../data/build/read-sources.js';
import ar from '../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../src/domain/i18n/dictionaries/de.js';
import { feedsOf } from '../../../src/formats/feeds-of.js';
import { writeHtml } from '../../../src/formats/html.js';
import { writeJsonLd } from '../../../src/formats/json-ld.js';
import { writeFeeds } from '../../../src/formats/write-feeds.js';
import { writeSite } from '../../../src/formats/site.js';
import type { Scope } from '../../../src/model/consent.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { mayShow } from '../../../src/model/may-show.js';
import { aMeeting, anOrganisation, judged } from '../support/a-dataset.js';

// the invented region has consents of every kind: what its editors wrote, and what is shipped of it
let raw: Dataset;
let today: string;
const shipped = new Map<string, Dataset>();
before(async () => {
  const built = (await buildData(readSources(checkoutRoot()))).regions.find(({ region }) => region.id === 'musterkreis')!;
  raw = built.region.dataset;
  today = built.region.today;
  for (const [path, text] of built.files) {
    const [folder = '', name = ''] = path.split('/');
    if (name === 'musterkreis.json') shipped.set(folder, (JSON.parse(text) as { dataset: Dataset }).dataset);
  }
});

/** Numbers and addresses as the records hold them, that no contact may show in all of `scopes`. */
function withheld(scopes: readonly Scope[]): string[] {
  const contacts = raw.organisations.flatMap((record) => record.contacts ?? []);
  const values = (contact: (typeof contacts)[number]) =>
    [contact.email, contact.phone, contact.fax, contact.url].filter((value) => value !== undefined);
  const isOpen = ({ consent }: (typeof contacts)[number]) => scopes.every((scope) => mayShow(consent, scope, today));
  const open = new Set(contacts.filter(isOpen).flatMap(values));
  return contacts
    .filter((contact) => !isOpen(contact))
    .flatMap(values)
    .filter((value) => !open.has(value));
}

/** A value as it may be written: a number in any grouping, with or without the country; a mailbox not as the end of another. */
function patternOf(value: string): RegExp {
  if (value.startsWith('+')) return new RegExp([...value.slice(3).replace(/\D/g, '')].join('[^\\p{L}\\d<>"]{0,3}'), 'u');
  return new RegExp(`(?<![\\w.-])${value.replace(/[.+?/]/g, '\\$&')}`);
}
const found = (values: readonly string[], text: string) => values.filter((value) => patternOf(value).test(text));

test('the sample withholds contacts of each scope, so that these tests can fail', () => {
  assert.ok(withheld(['web']).length >= 8, String(withheld(['web']).length));
  assert.ok(withheld(['web', 'open-data']).length > withheld(['web']).length);
  assert.deepEqual(found(withheld(['web']), JSON.stringify(raw)), withheld(['web']));
});

test('no withheld contact stands in list, pages, JSON-LD or sitemap, even where the records come unbuilt', () => {
  for (const dataset of [raw, shipped.get('data')!]) {
    const { files } = writeSite(dataset, {
      dictionaries: [de, ar],
      today,
      base: 'https://city.example/',
      indexInvented: true,
      showUnconfirmed: true,
    });
    assert.ok(files.size > 100);
    for (const [path, text] of files) assert.deepEqual(found(withheld(['web']), text), [], path);
    assert.deepEqual(found(withheld(['web']), writeHtml(dataset, { dictionary: de, today, showUnconfirmed: true }).output), []);
    assert.deepEqual(found(withheld(['web']), writeJsonLd(dataset, { today, showUnconfirmed: true }).output), []);
  }
});

test('no contact that is withheld from open data stands in JSON-LD for open data', () => {
  for (const dataset of [raw, shipped.get('data')!, shipped.get('open-data')!]) {
    assert.deepEqual(
      found(withheld(['web', 'open-data']), writeJsonLd(dataset, { today, scope: 'open-data', showUnconfirmed: true }).output),
      [],
    );
  }
});

interface Told {
  readonly '@id': string;
  readonly contactPoint?: unknown;
  readonly location?: unknown;
}
const nodes = (dataset: Dataset, scope: 'web' | 'open-data') =>
  new Map(
    (JSON.parse(writeJsonLd(dataset, { today, scope, language: 'de' }).output) as { '@graph': Told[] })['@graph'].map((node) => [
      node['@id'],
      node,
    ]),
  );

test('JSON-LD of the records as written says what JSON-LD of the built file for the same scope says', () => {
  for (const [scope, folder] of [
    ['web', 'data'],
    ['open-data', 'open-data'],
  ] as const) {
    const [written, built] = [nodes(raw, scope), nodes(shipped.get(folder)!, scope)];
    assert.deepEqual([...written.keys()].sort(), [...built.keys()].sort());
    for (const [id, { contactPoint, location }] of written) {
      assert.deepEqual([contactPoint, location], [built.get(id)?.contactPoint, built.get(id)?.location], id);
    }
  }
});

test('no street that precision withholds stands in any output', () => {
  const coarse = raw.organisations
    .flatMap((record) => record.places ?? [])
    .filter(({ precision, street }) => street && precision !== 'exact' && precision !== 'street');
  const open = new Set(
    raw.organisations
      .flatMap((record) => record.places ?? [])
      .filter(({ precision }) => precision === 'exact')
      .map(({ street }) => street),
  );
  const streets = coarse.flatMap(({ street }) => (street && !open.has(street) ? [street] : []));
  assert.ok(streets.length > 0);
  for (const [path, text] of writeSite(raw, {
    dictionaries: [de],
    today,
    base: 'https://city.example/',
    indexInvented: true,
    showUnconfirmed: true,
  }).files) {
    assert.deepEqual(found(streets, text), [], path);
  }
});

test('no output names a record of a weak source, unless it is asked for: not as who invites, not as what a meeting is part of', () => {
  const weak = { sources: [{ title: 'Randnotiz' }], reliability: 'D' as const };
  const data = judged({
    id: 'kreis',
    organisations: [
      anOrganisation(),
      anOrganisation({
        id: 'schwach',
        name: 'Verein Halbgewiss',
        links: [{ type: 'website', url: 'https://halbgewiss.example/' }],
        provenance: weak,
      }),
    ],
    series: [{ id: 'reihe', title: { de: 'Reihe Halbgewiss' }, kind: 'exchange', organisers: [], provenance: weak }],
    meetings: [
      aMeeting({ id: 'wochen', title: { de: 'Wochen Halbgewiss' }, kind: 'campaign', start: '2026-12-01', provenance: weak }),
      aMeeting({ id: 'fest', organisers: ['schwach'], partners: ['schwach'], partOf: 'wochen', series: 'reihe', start: '2026-12-02' }),
    ],
  });
  const link = 'https://city.example/';
  const outputs = (showUnconfirmed: boolean) => {
    const about = { today: '2026-11-22', showUnconfirmed, base: link, link, permalink: (id: string) => `${link}${id}` };
    return [
      ...writeFeeds(data, about).files,
      ...writeSite(data, { ...about, dictionaries: [de] }).files,
      ['JSON-LD', writeJsonLd(data, { ...about, of: 'meeting' }).output],
      ['HTML', writeHtml(data, { ...about, of: 'meeting', dictionary: de }).output],
      ['feeds', JSON.stringify(feedsOf(data, about))],
    ] as const;
  };
  const naming = (showUnconfirmed: boolean) => outputs(showUnconfirmed).filter(([, text]) => /halbgewiss|schwach/i.test(text));
  assert.deepEqual(naming(false), []);
  assert.ok(naming(true).length >= 8, String(naming(true).length));
});
