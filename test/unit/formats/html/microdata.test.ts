import assert from 'node:assert/strict';
import test from 'node:test';
import ar from '../../../../src/domain/i18n/dictionaries/ar.js';
import de from '../../../../src/domain/i18n/dictionaries/de.js';
import { writeHtml, type HtmlOptions } from '../../../../src/formats/html.js';
import { OrganisationKind } from '../../../../src/model/organisation.js';
import { aFullDataset, anOrganisation, aTerm, aTown, judged } from '../../support/a-dataset.js';
import { textIn } from '../../support/elements-in.js';
import { hostileTexts } from '../../support/hostile-texts.js';
import { items, readMicrodata, texts } from '../../support/read-microdata.js';

type Fields = Parameters<typeof anOrganisation>[0];
const options: HtmlOptions = { dictionary: de, today: '2026-11-22' };
const write = (fields: Fields, changes: Partial<HtmlOptions> = {}, others: Parameters<typeof judged>[0] = {}) =>
  writeHtml(judged({ ...others, organisations: [anOrganisation(fields), ...(others.organisations ?? [])] }), { ...options, ...changes })
    .output;
const read = (...args: Parameters<typeof write>) => readMicrodata(write(...args))[0];
const web = { consent: { basis: 'official-function' as const, date: '2026-01-01', scope: ['web' as const] } };

test('gives back what the record says', () => {
  const [verein] = readMicrodata(writeHtml(judged(aFullDataset()), options).output);
  assert.equal(verein?.type, 'https://schema.org/NGO');
  assert.deepEqual(texts(verein, 'name'), ['Elternverein Beispielstadt']);
  assert.deepEqual(texts(verein, 'alternateName'), ['Örnek Aile Derneği']);
  assert.deepEqual(texts(verein, 'description'), ['Hilft Eltern.']);
  assert.deepEqual(texts(verein, 'knowsLanguage'), ['tr']);
  assert.deepEqual(texts(verein, 'url'), ['https://www.example.org/']);
  assert.deepEqual(
    items(verein, 'areaServed').map((area) => [area.type, ...texts(area, 'name')]),
    [['https://schema.org/AdministrativeArea', 'Beispielstadt']],
  );
  const [offer] = items(verein, 'makesOffer');
  assert.deepEqual(texts(items(offer, 'itemOffered')[0], 'name'), ['Hausaufgabenhilfe']);
  const [address] = items(verein, 'address');
  assert.deepEqual(address?.properties, { streetAddress: ['Musterweg 1'], postalCode: ['99001'], addressLocality: ['Beispielstadt'] });
  const [contact] = items(verein, 'contactPoint');
  assert.deepEqual(contact?.properties, { contactType: ['office'], telephone: ['+49 30 23125000'], email: ['kontakt@example.org'] });
});

test('gives every kind of organisation a type that is true of all of its kind', () => {
  const narrow = {
    'sports-club': 'SportsOrganization',
    'public-body': 'GovernmentOrganization',
    'integration-council': 'GovernmentOrganization',
    umbrella: 'NGO',
    company: 'Organization',
  };
  for (const kind of OrganisationKind.options)
    assert.match(read({ kind })?.type ?? '', /^https:\/\/schema\.org\/(NGO|Organization|(Sports|Government)Organization)$/, kind);
  for (const [kind, type] of Object.entries(narrow))
    assert.equal(read({ kind: kind as OrganisationKind })?.type, `https://schema.org/${type}`);
});

test('writes each contact with its label, its ways and its hours', () => {
  const contacts = [
    {
      role: 'office' as const,
      label: { de: 'Geschäftsstelle' },
      phone: '+49 30 23125001',
      url: 'https://example.org/kontakt',
      hours: { de: 'Mo 9–12 Uhr' },
      ...web,
    },
    { role: 'registration' as const, label: { de: 'Anmeldung' }, email: 'anmeldung@example.org', ...web },
  ];
  const html = write({ contacts });
  const points = items(readMicrodata(html)[0], 'contactPoint');
  assert.deepEqual(
    points.map((point) => [texts(point, 'contactType'), texts(point, 'name')]),
    [
      [['office'], ['Geschäftsstelle']],
      [['registration'], ['Anmeldung']],
    ],
  );
  assert.deepEqual(texts(points[0], 'url'), ['https://example.org/kontakt']);
  assert.deepEqual(texts(items(points[0], 'hoursAvailable')[0], 'description'), ['Mo 9–12 Uhr']);
  assert.match(textIn(html), /Kontakt: Geschäftsstelle, Telefon \+49 30 23125001, example\.org\/kontakt, Mo 9–12 Uhr/);
});

test('does not say that the number of the office in between is the number of the organisation', () => {
  const office = anOrganisation({
    id: 'buero',
    name: 'Zentrum',
    kind: 'public-body',
    contacts: [{ role: 'office', phone: '+49 30 23125009', ...web }],
  });
  const [verein, zentrum] = readMicrodata(write({ contactVia: 'buero' }, {}, { organisations: [office] }));
  assert.deepEqual(verein?.properties.contactPoint, undefined);
  assert.doesNotMatch(JSON.stringify(verein), /23125009/);
  assert.match(JSON.stringify(zentrum), /23125009/);
});

test('says the lines of the card: groups, regular times, access, and that a name is incomplete', () => {
  const html = write(
    {
      nameIncomplete: true,
      status: 'dissolved',
      foundedYear: 1986,
      targetGroups: ['children'],
      slots: [{ text: { de: 'jeden Dienstag' }, start: '18:00', end: '20:00', place: { de: 'im Saal' } }],
      languages: [{ code: 'tr', extent: 'some', when: { text: { de: 'donnerstags' } } }],
      places: [
        {
          name: 'Haus',
          street: 'Musterweg 1',
          locality: 'Beispielstadt',
          district: 'Nord',
          precision: 'exact',
          access: [
            { feature: 'lift', state: 'unknown' },
            { feature: 'step-free', state: 'limited', note: { de: 'eine Stufe' } },
          ],
        },
      ],
    },
    {},
    { terms: [aTerm({ id: 'children', scheme: 'target-group', labels: { de: 'Kinder' } })] },
  );
  const text = textIn(html);
  for (const line of [
    'Für: Kinder',
    'Regelmäßig: jeden Dienstag 18:00–20:00, im Saal',
    'Sprachen: Türkisch (teilweise), donnerstags',
    'Adresse: Haus, Musterweg 1, Beispielstadt, Nord',
    'Aufzug: nicht bekannt · stufenlos: eingeschränkt (eine Stufe)',
    de.dissolved,
    de.nameIncomplete,
    de.noContact,
  ])
    assert.ok(text.includes(line), line);
  assert.deepEqual(texts(readMicrodata(html)[0], 'foundingDate'), ['1986']);
});

test('says the hours of a regular time once', () => {
  const slots = [
    { text: { de: 'jeden Dienstag, 18–20 Uhr' }, start: '18:00', end: '20:00' },
    { text: { ar: 'الثلاثاء ١٨' }, start: '18:00' },
    { start: '09:00', end: '12:00' },
  ];
  assert.deepEqual(textIn(write({ slots })).match(/(?<=Regelmäßig: ).*/g), ['jeden Dienstag, 18–20 Uhr', 'الثلاثاء ١٨', '09:00–12:00']);
});

test('says what sources say differently, and nothing where they agree', () => {
  const sources = [{ title: 'Liste A' }, { title: 'Liste B' }];
  const statements = (second: string) => [
    { field: 'foundedYear', value: '1998', source: 0, asOf: '2014' },
    { field: 'foundedYear', value: second, source: 1 },
  ];
  assert.match(
    textIn(write({ provenance: { sources, statements: statements('2001') } })),
    /Die Quellen sagen Verschiedenes:\s+„1998“ \(Liste A, 2014\)„2001“ \(Liste B\)/,
  );
  assert.ok(!write({ provenance: { sources, statements: statements('1998') } }).includes(de.sourcesDiffer));
});

test('keeps quiet what sources say of a withheld contact or address', () => {
  const sources = [{ title: 'Liste A' }, { title: 'Liste B' }];
  const said = (field: string) => ({
    sources,
    statements: [
      { field, value: 'Musterweg 1', source: 0 },
      { field, value: 'Musterweg 2', source: 1 },
    ],
  });
  const contacts = [{ role: 'office' as const, email: 'a@example.org' }];
  const places = [{ street: 'Musterweg 1', locality: 'Beispielstadt', precision: 'exact' as const }];
  assert.doesNotMatch(write({ contacts, provenance: said('contacts[0].email') }), /Musterweg/);
  assert.doesNotMatch(write({ places: [{ ...places[0]!, precision: 'municipality' }], provenance: said('places[0].street') }), /Musterweg/);
  const community = { kind: 'religious-community' as const, places, provenance: said('places[0].street') };
  assert.doesNotMatch(write(community), /Musterweg/);
  assert.match(write(community, { showUnconfirmed: true }), /Musterweg 2/);
});

test('leaves to readers what machines would take for certain', () => {
  const html = write({ languages: [{ code: 'tr' }, { code: 'ar', unconfirmed: true }, { code: 'fa', extent: 'interpreter' }] });
  assert.deepEqual(texts(readMicrodata(html)[0], 'knowsLanguage'), ['tr']);
  assert.match(textIn(html), /Türkisch · Arabisch \(nicht bestätigt\) · Persisch \(mit Dolmetschen\)/);
});

test('says of a town where an organisation only sits that it is there, not that it is served', () => {
  const places = [{ locality: 'Beispielstadt', ags: '99001001', precision: 'municipality' as const }];
  const html = write({ places }, {}, { municipalities: [aTown()] });
  assert.match(textIn(html), /Beispielstadt · /);
  assert.equal(readMicrodata(html)[0]?.properties.areaServed, undefined);
});

test('says how old the record is and where it is from', () => {
  const provenance = { sources: [{ title: 'Liste', url: 'https://example.org/liste' }], verifiedOn: '2026-03-05', modified: '2026-04-01' };
  const [page] = items(read({ provenance }), 'subjectOf');
  assert.deepEqual(page?.properties, {
    lastReviewed: ['2026-03-05'],
    isBasedOn: ['https://example.org/liste'],
    dateModified: ['2026-04-01'],
  });
  assert.match(textIn(write({ provenance: { ...provenance, verifiedOn: '2023-01-01' } })), /Zuletzt geprüft 1\. Januar 2023/);
});

test('names each record by an anchor, with a base also in the web of data, and links to its page where it has one', () => {
  const plain = write({});
  assert.match(plain, /<article id="organisation-elternverein-beispielstadt" /);
  assert.ok(!plain.includes('itemid') && !plain.includes('mainEntityOfPage'));
  const base = 'https://city.example/vereine/';
  const item = read({}, { base, permalink: (id) => `${base}organisationen/${id}.html` });
  assert.equal(item?.id, `${base}#organisation-elternverein-beispielstadt`);
  assert.deepEqual(texts(item, 'mainEntityOfPage'), [`${base}organisationen/elternverein-beispielstadt.html`]);
  assert.equal(read({ uri: 'https://daten.example.org/1' }, { base })?.id, 'https://daten.example.org/1');
});

test('keeps hostile texts as texts, in every property', () => {
  for (const evil of hostileTexts) {
    const visible = evil.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
    const html = write(
      {
        name: `${evil}x`,
        aliases: [{ name: `${evil}x` }],
        purpose: { de: `${evil}x` },
        places: [{ name: `${evil}x`, street: `${evil}x`, locality: `${evil}x`, precision: 'exact' }],
        contacts: [{ role: 'office', label: { de: `${evil}x` }, hours: { de: `${evil}x` }, email: 'a@example.org', ...web }],
        provenance: { sources: [{ title: `${evil}x` }] },
      },
      { dictionary: ar },
    );
    const item = readMicrodata(html)[0];
    for (const property of ['name', 'alternateName', 'description']) assert.deepEqual(texts(item, property), [`${visible}x`], property);
    assert.deepEqual(texts(items(item, 'address')[0], 'streetAddress'), [`${visible}x`]);
    assert.deepEqual(texts(items(item, 'contactPoint')[0], 'name'), [`${visible}x`]);
    assert.doesNotMatch(html, /[\p{Cs}\p{Noncharacter_Code_Point}]|(?!\n)\p{Cc}/u);
  }
});
