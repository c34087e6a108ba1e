import assert from 'node:assert/strict';
import test from 'node:test';
import { writeJsonLd, type JsonLdOptions } from '../../../src/formats/json-ld.js';
import type { DatasetInput } from '../../../src/model/dataset.js';
import { aFullDataset, anOrganisation, aTerm, aTown, judged } from '../support/a-dataset.js';
import { hostileTexts } from '../support/hostile-texts.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a graph has whatever shape the test is about to assert
type Graph = any[];
const options: JsonLdOptions = { today: '2026-11-22' };
const base = 'https://city.example/vereine/';
const graph = (input: DatasetInput, changes: Partial<JsonLdOptions> = {}) =>
  (JSON.parse(writeJsonLd(judged(input), { ...options, ...changes }).output) as { '@graph': Graph })['@graph'];
const one = (fields: Parameters<typeof anOrganisation>[0], changes: Partial<JsonLdOptions> = {}, others: DatasetInput = {}) =>
  graph(
    { ...others, organisations: [anOrganisation(fields), ...(others.organisations ?? [])] },
    { ...changes, only: ['elternverein-beispielstadt'] },
  )[0];
const losses = (fields: Parameters<typeof anOrganisation>[0], changes: Partial<JsonLdOptions> = {}) =>
  writeJsonLd(judged({ organisations: [anOrganisation(fields)] }), { ...options, ...changes }).losses.map(({ en }) => en);
const consent = (...scope: ('web' | 'print' | 'open-data')[]) => ({ basis: 'official-function' as const, date: '2026-01-01', scope });

test('writes an organisation with all that schema.org has a word for', () => {
  const [dataset, verein, buero] = graph(aFullDataset(), { base });
  assert.deepEqual(
    [dataset['@type'], dataset['@id'], dataset.dateModified, dataset.creditText],
    ['Dataset', `${base}#dataset`, '2026-11-22', '© Erfundene Karten'],
  );
  assert.equal(verein['@type'], 'NGO');
  assert.equal(verein['@id'], `${base}#organisation-elternverein-beispielstadt`);
  assert.equal(verein.name, 'Elternverein Beispielstadt');
  assert.deepEqual(verein.alternateName, { '@value': 'Örnek Aile Derneği', '@language': 'tr' });
  assert.deepEqual(verein.description, [
    { '@value': 'Hilft Eltern.', '@language': 'de' },
    { '@value': 'يساعد الأهل', '@language': 'ar' },
  ]);
  assert.deepEqual(verein.areaServed, {
    '@type': 'AdministrativeArea',
    name: 'Beispielstadt',
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: '99001001' },
  });
  assert.deepEqual(verein.address, {
    '@type': 'PostalAddress',
    streetAddress: 'Musterweg 1',
    postalCode: '99001',
    addressLocality: 'Beispielstadt',
    addressCountry: 'DE',
  });
  assert.deepEqual(verein.location.geo, { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 7.25 });
  assert.deepEqual(verein.contactPoint, {
    '@type': 'ContactPoint',
    contactType: 'office',
    telephone: '+49 30 23125000',
    email: 'kontakt@example.org',
  });
  assert.equal(verein.knowsLanguage, 'tr');
  assert.deepEqual(verein.makesOffer.itemOffered.availableChannel, { '@type': 'ServiceChannel', availableLanguage: ['ar', 'de'] });
  assert.equal(verein.url, 'https://www.example.org/');
  assert.equal(verein.subjectOf['@id'], `${base}organisationen/elternverein-beispielstadt.html`);
  assert.deepEqual(verein.subjectOf.isBasedOn, { '@type': 'CreativeWork', name: 'Erfundene Mitgliederliste' });
  assert.equal(buero['@type'], 'GovernmentOrganization');
});

test('names identifiers relative to the page where there is no base', () => {
  assert.equal(one({})['@id'], '#organisation-elternverein-beispielstadt');
  assert.equal('@id' in one({}).subjectOf, false);
  assert.equal(one({ uri: 'https://daten.example.org/1' })['@id'], 'https://daten.example.org/1');
  assert.throws(() => one({}, { base: 'vereine/' }), /must be http or https/);
});

test('writes texts in one language where one is asked for, the nearest where it lacks', () => {
  assert.deepEqual(one({ purpose: { de: 'Hilfe', en: 'Help' } }, { language: 'en' }).description, { '@value': 'Help', '@language': 'en' });
  assert.deepEqual(one({ purpose: { de: 'Hilfe' } }, { language: 'ar' }).description, { '@value': 'Hilfe', '@language': 'de' });
});

test('writes a contact only where its consent allows every scope of the output', () => {
  const contact = (value: ReturnType<typeof consent> | undefined, changes = {}) =>
    one({ contacts: [{ role: 'office', email: 'a@example.org', ...(value && { consent: value }) }] }, changes).contactPoint;
  assert.ok(contact(consent('web')));
  assert.ok(contact(consent('web', 'open-data'), { scope: 'open-data' }));
  for (const refused of [
    undefined,
    consent(),
    consent('print'),
    consent('open-data'),
    { ...consent('web'), until: '2026-11-21' },
    { ...consent('web'), date: '2026-11-23' },
  ]) {
    assert.equal(contact(refused), undefined);
  }
  for (const refused of [consent('web'), consent('open-data')]) assert.equal(contact(refused, { scope: 'open-data' }), undefined);
});

test('writes points no more exactly than they may be seen, and how far around them the place may be', () => {
  const place = { street: 'Musterweg 1', postalCode: '99001', locality: 'Beispielstadt', latitude: 51.50048, longitude: 7.24536 };
  const geo = (precision: 'exact' | 'street' | 'district' | 'municipality') => one({ places: [{ ...place, precision }] }).location.geo;
  assert.deepEqual(geo('exact'), { '@type': 'GeoCoordinates', latitude: 51.50048, longitude: 7.24536 });
  assert.deepEqual(geo('street'), {
    '@type': 'GeoCircle',
    geoMidpoint: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 7.245 },
    geoRadius: 100,
  });
  assert.deepEqual(geo('district'), {
    '@type': 'GeoCircle',
    geoMidpoint: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 7.25 },
    geoRadius: 1000,
  });
  assert.equal(geo('municipality'), undefined);
  assert.equal(one({ places: [{ ...place, precision: 'none' }] }).location, undefined);
});

test('writes of a religious community the town only, unless more is wanted', () => {
  const fields = {
    kind: 'religious-community' as const,
    places: [
      {
        name: 'Haus',
        street: 'Musterweg 1',
        postalCode: '99001',
        locality: 'Beispielstadt',
        latitude: 51.5,
        longitude: 7.2,
        precision: 'exact' as const,
      },
    ],
  };
  assert.deepEqual(one(fields).location, {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Beispielstadt', addressCountry: 'DE' },
  });
  assert.equal(one(fields, { showUnconfirmed: true }).location.address.streetAddress, 'Musterweg 1');
});

test('says how accessible a place is, and nothing where that is not known', () => {
  const access = [
    { feature: 'lift' as const, state: 'unknown' as const },
    { feature: 'parking' as const, state: 'no' as const },
    { feature: 'hearing' as const, state: 'limited' as const },
  ];
  const { amenityFeature } = one({ places: [{ locality: 'Beispielstadt', precision: 'exact', access }] }).location;
  assert.deepEqual(
    amenityFeature.map(({ name, value }: { name: string; value: unknown }) => [name, value]),
    [
      ['parking', false],
      ['hearing', 'limited'],
    ],
  );
});

test('leaves out weak records, inferred languages and withdrawn ones, and says so', () => {
  const weak = { provenance: { sources: [{ title: 'x' }], reliability: 'D' as const } };
  assert.equal(one(weak), undefined);
  assert.ok(one(weak, { showUnconfirmed: true }));
  assert.deepEqual(losses(weak), ['Entries with an uncertain source are missing: 1.']);
  const languages = [{ code: 'tr', unconfirmed: true }, { code: 'ar' }];
  assert.equal(one({ languages }).knowsLanguage, 'ar');
  assert.deepEqual(one({ languages }, { showUnconfirmed: true }).knowsLanguage, ['tr', 'ar']);
  assert.deepEqual(losses({ languages }), ['Languages that nobody confirmed are missing.']);
  assert.equal(one({ tombstone: { deletedOn: '2026-01-01' } }), undefined);
  assert.equal(one({ status: 'dissolved' }), undefined);
  assert.deepEqual(losses({ status: 'dissolved' }), ['Dissolved organisations are missing: 1.']);
});

test('connects organisations by identifier and name, but names none that it leaves out', () => {
  const others = [
    anOrganisation({ id: 'dach', name: 'Dach', kind: 'umbrella' }),
    anOrganisation({ id: 'amt', name: 'Amt', kind: 'public-body', referenceOnly: true }),
    anOrganisation({ id: 'fort', name: 'Fort', tombstone: { deletedOn: '2026-01-01' } }),
    anOrganisation({ id: 'vage', name: 'Vage', provenance: { sources: [{ title: 'x' }], reliability: 'C' } }),
  ];
  const node = one({ partOf: 'dach', memberOf: ['dach', 'fort', 'vage'], funders: ['amt'] }, { base }, { organisations: others });
  const dach = { '@type': 'NGO', '@id': `${base}#organisation-dach`, name: 'Dach' };
  assert.deepEqual([node.parentOrganization, node.memberOf, node.funder.name], [dach, dach, 'Amt']);
});

test('marks every invented organisation, and the data set', () => {
  const [dataset, verein] = graph({ invented: true, organisations: [anOrganisation()] }, { language: 'de' });
  assert.match(dataset.description['@value'], /erfunden/);
  assert.deepEqual(
    verein.disambiguatingDescription.map((text: Record<string, string>) => text['@value']),
    ['Erfundenes Beispiel', 'Invented example'],
  );
  assert.equal(one({}).disambiguatingDescription, undefined);
});

test('links to nothing but the web', () => {
  const unjudged = {
    ...judged({}),
    organisations: [
      anOrganisation({
        links: [
          { type: 'website', url: 'javascript:alert(1)' },
          { type: 'social', url: 'data:text/html,x' },
        ],
      }),
    ],
  };
  const { output } = writeJsonLd(unjudged, options);
  assert.doesNotMatch(output, /javascript:|data:text/);
});

test('can stand inside a script, whatever the texts are, and gives them back as they were', () => {
  for (const evil of hostileTexts) {
    const name = `${evil}x`;
    const dataset = judged({
      organisations: [
        anOrganisation({
          name,
          purpose: { de: name },
          aliases: [{ name }],
          areaText: { de: name },
          offers: [{ term: 'homework-help', text: { de: name } }],
          provenance: { sources: [{ title: name }] },
        }),
      ],
      terms: [aTerm({ labels: { de: name } })],
      municipalities: [aTown({ name })],
    });
    const { output } = writeJsonLd(dataset, options);
    // JSON.parse refuses raw control characters
    assert.doesNotMatch(output, /<|[\u2028\u2029]|\p{Cs}/u);
    assert.equal((JSON.parse(output) as { '@graph': Graph })['@graph'][1].name, name);
  }
});

test('declares in both languages what it leaves out, and nothing that is not there', () => {
  const { losses: declared } = writeJsonLd(judged(aFullDataset()), options);
  assert.deepEqual(
    declared.map(({ en }) => en),
    [
      'Meetings, series, programmes, publications and figures are not in it.',
      'Regular times are not in it.',
      'Who puts you in touch is not in it.',
    ],
  );
  assert.ok(declared.every(({ de }) => de.endsWith('.')));
  assert.deepEqual(losses({}), []);
  assert.deepEqual(losses({ contacts: [{ role: 'office', email: 'a@example.org', consent: consent('print') }] }), [
    'Contacts that are not released for this are missing: 1.',
  ]);
});
