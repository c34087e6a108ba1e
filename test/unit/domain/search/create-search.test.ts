import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch, type SearchOptions } from '../../../../src/domain/search/create-search.js';
import type { Query } from '../../../../src/domain/search/search.js';
import type { DatasetInput } from '../../../../src/model/dataset.js';
import { aMeeting, anOrganisation, aPublication, aTerm, aTown, judged } from '../../support/a-dataset.js';

const provenance = (changes: object) => ({ sources: [{ title: 'Liste' }], ...changes });
const input: DatasetInput = {
  organisations: [
    anOrganisation({
      id: 'eltern',
      name: 'Türkischer Elternverein',
      areaServed: ['99001001'],
      offers: [{ term: 'homework-help', languages: ['tr'] }],
      provenance: provenance({ verifiedOn: '2024-01-01' }),
    }),
    anOrganisation({
      id: 'chor',
      name: 'Ähren-Chor',
      aliases: [{ name: 'جوقة السنابل', language: 'ar' }],
      areaServed: ['99001001', '99001002'],
      places: [{ ags: '99001002', locality: 'Musterdorf', precision: 'municipality' }],
      languages: [{ code: 'ar' }],
      provenance: provenance({ verifiedOn: '2026-01-01' }),
    }),
    anOrganisation({ id: 'zirkel', name: 'Zirkel 10', areaServed: ['99001001', '99001002'], purpose: { de: 'Ein Elternkreis.' } }),
    anOrganisation({ id: 'zirkel-9', name: 'Zirkel 9', kind: 'group', provenance: provenance({ reliability: 'C' }) }),
    anOrganisation({ id: 'ministerium', name: 'Ministerium für Eltern', referenceOnly: true }),
    anOrganisation({ id: 'fort', name: 'Elternverein von früher', tombstone: { deletedOn: '2026-01-01' } }),
  ],
  municipalities: [aTown(), aTown({ ags: '99001002', name: 'Musterdorf' })],
  terms: [aTerm({ labels: { de: 'Hausaufgabenhilfe' }, altLabels: { tr: ['ödev'], ar: ['واجبات'], de: ['Schularbeiten'] } })],
};
const dataset = judged(input);

const find = (query: Query, options: SearchOptions<'organisation'> = {}) => createSearch(dataset, options).search(query);
const ids = (query: Query, options?: SearchOptions<'organisation'>) => find(query, options).hits.map(({ record }) => record.id);

test('finds everything that is listed where nothing is asked', () => {
  assert.deepEqual(ids({}), ['chor', 'eltern', 'zirkel-9', 'zirkel']);
  assert.deepEqual(ids({ text: ' –! ' }), ids({}));
});

test('finds a word anywhere in a word', () => {
  assert.deepEqual(ids({ text: 'verein' }), ['eltern']);
  assert.deepEqual(ids({ text: 'LTERNV' }), ['eltern']);
  assert.deepEqual(ids({ text: 'kreis' }), ['zirkel']);
});

test('asks for every word, in any field and order', () => {
  assert.deepEqual(ids({ text: 'verein turk' }), ['eltern']);
  assert.deepEqual(ids({ text: 'hausaufgaben elternverein beispielstadt' }), ['eltern']);
});

test('finds what holds most words where nothing holds all, and says which were passed over', () => {
  const { hits, passedOver } = find({ text: 'elternverein beispielstadt xylophon' });
  assert.deepEqual(
    hits.map(({ record }) => record.id),
    ['eltern'],
  );
  assert.deepEqual(passedOver, ['xylophon']);
});

test('finds an offer by the words of other languages', () => {
  for (const text of ['ödev', 'odev', 'واجبات', 'Schularbeit', 'hausaufgabenhilfe']) assert.deepEqual(ids({ text }), ['eltern'], text);
});

test('finds a name by its other scripts and a language by its names', () => {
  assert.deepEqual(ids({ text: 'السنابل' }), ['chor']);
  for (const text of ['Arabisch', 'Arabic', 'العربية']) assert.deepEqual(ids({ text }), ['chor'], text);
  assert.deepEqual(ids({ text: 'arabe' }, { locale: 'fr' }), ['chor']);
});

test('finds what calls itself by a country whatever the reader calls that country', () => {
  for (const text of ['Türkei', 'Turkey', 'Türkiye', 'تركيا', 'Туреччина', 'Turquie', 'турецкий', 'Turcja'])
    assert.deepEqual(ids({ text }), ['eltern'], text);
  assert.deepEqual(
    createSearch(dataset)
      .named('Türkei')
      .map(({ group }) => group),
    ['language'],
  );
});

test('does not take one country for another', () => {
  const iranian = judged({ organisations: [anOrganisation({ name: 'Iranischer Kulturverein' })], municipalities: [aTown()] });
  const total = (text: string) => createSearch(iranian).search({ text }).total;
  assert.deepEqual(['Iran', 'إيران', 'Іран', 'iranien'].map(total), [1, 1, 1, 1]);
  assert.deepEqual(['Irak', 'Iraq', 'العراق', 'Ірак'].map(total), [0, 0, 0, 0]);
});

test('finds an organisation by the country that its language has its name of', () => {
  const speaks = judged({ organisations: [anOrganisation({ name: 'Lesekreis', languages: [{ code: 'uk' }] })], municipalities: [aTown()] });
  for (const text of ['Ukraine', 'Ukrayna', 'أوكرانيا', 'Украина']) assert.equal(createSearch(speaks).search({ text }).total, 1, text);
});

test('does not find what stands for reference only or was withdrawn', () => {
  for (const text of ['Ministerium', 'früher']) assert.deepEqual(ids({ text }), []);
});

test('finds records of weak sources only where they are wanted', () => {
  assert.deepEqual(ids({ text: 'Zirkel' }), ['zirkel-9', 'zirkel']);
  const { hits, facets } = find({ text: 'Zirkel' }, { showUnconfirmed: false });
  assert.deepEqual(
    hits.map(({ record }) => record.id),
    ['zirkel'],
  );
  assert.equal(facets.kind?.group, undefined);
});

test('takes one value of a group or another, and every group', () => {
  assert.deepEqual(ids({ filters: { language: ['tr', 'ar'] } }), ['chor', 'eltern']);
  assert.deepEqual(ids({ filters: { language: ['tr', 'ar'], town: ['99001002'] } }), ['chor']);
  assert.deepEqual(ids({ filters: { language: ['tr'], town: ['99001002'] } }), []);
});

test('passes over groups without a value and groups it does not know', () => {
  assert.deepEqual(ids({ filters: { language: [], farbe: ['blau'], constructor: ['x'], toString: [] } }), ids({}));
});

test('finds an organisation in the town where it sits, not in all that it serves', () => {
  assert.deepEqual(ids({ filters: { town: ['99001001'] } }), ['eltern']);
  assert.deepEqual(ids({ filters: { town: ['99001002'] } }), ['chor']);
});

test('counts each group as if its own filter were not set', () => {
  const { facets } = find({ filters: { language: ['tr'], kind: ['group', 'migrant-organisation'] } });
  assert.deepEqual(facets.language, { tr: 1, ar: 1 });
  assert.deepEqual(facets.kind, { 'migrant-organisation': 1, group: 0 });
  assert.deepEqual(facets.town, { '99001001': 1, '99001002': 0 });
});

test('keeps what an answer says while other questions are asked', () => {
  const search = createSearch(dataset);
  const question = { text: 'elternverein', filters: { language: ['ar'] } };
  const answer = search.search(question);
  for (const text of ['chor', 'zirkel', 'hausaufgaben', 'musterdorf', 'verein', 'kreis']) search.search({ text });
  assert.deepEqual(answer.matching, []);
  assert.deepEqual(answer.facets, createSearch(dataset).search(question).facets);
  assert.deepEqual(answer.facets.language, { tr: 1, ar: 0 });
});

test('sorts by name as the reader reads, with numbers by value', () => {
  assert.deepEqual(ids({ sort: 'name' }), ['chor', 'eltern', 'zirkel-9', 'zirkel']);
  assert.deepEqual(ids({ sort: 'name', text: 'zirkel' }), ['zirkel-9', 'zirkel']);
});

test('puts a name before a description where a text is given', () => {
  assert.deepEqual(ids({ text: 'eltern' }), ['eltern', 'zirkel']);
  assert.deepEqual(ids({ text: 'eltern', sort: 'relevance' }), ['eltern', 'zirkel']);
});

test('puts a whole word before the beginning of one, and that before its inside', () => {
  const names = { innen: 'Altbau', anfang: 'Baukreis', ganz: 'Der Bau' };
  const organisations = Object.entries(names).map(([id, name]) => anOrganisation({ id, name }));
  const { hits } = createSearch(judged({ organisations })).search({ text: 'bau' });
  assert.deepEqual(
    hits.map(({ record }) => record.id),
    ['ganz', 'anfang', 'innen'],
  );
});

test('sorts by town and by the last check, the latest first', () => {
  assert.deepEqual(ids({ sort: 'town', filters: { language: ['tr', 'ar'] } }), ['eltern', 'chor']);
  assert.deepEqual(ids({ sort: 'freshness' }), ['chor', 'eltern', 'zirkel-9', 'zirkel']);
});

test('sorts by name where it does not know the order', () => {
  for (const sort of ['farbe', 'constructor', 'hasOwnProperty', '__proto__']) assert.deepEqual(ids({ sort }), ids({ sort: 'name' }), sort);
});

test('counts all hits where it gives some of them', () => {
  const { hits, total, matching } = find({ offset: 1, limit: 2 });
  assert.deepEqual(
    hits.map(({ record }) => record.id),
    ['eltern', 'zirkel-9'],
  );
  assert.equal(total, 4);
  const wanted = new Set(find({}).hits.map(({ record }) => record));
  assert.deepEqual(
    matching,
    dataset.organisations.filter((record) => wanted.has(record)),
  );
  assert.deepEqual([find({ limit: 0 }).hits.length, find({ offset: 9 }).hits.length], [0, 0]);
});

test('counts terms that bear the name of a method', () => {
  const odd = judged({
    organisations: [anOrganisation({ id: 'a', focus: ['constructor'] }), anOrganisation({ id: 'b', focus: ['constructor'] })],
  });
  assert.deepEqual(createSearch(odd).search({}).facets.focus, { constructor: 2 });
});

test('searches meetings by title, place, organiser and topic', () => {
  const meetings = [
    aMeeting({ organisers: ['eltern'], topics: [{ de: 'Schule' }], place: { ags: '99001002', name: 'Bürgerhaus', precision: 'exact' } }),
  ];
  const search = createSearch(judged({ ...input, meetings }), { of: 'meeting' });
  for (const text of ['beispielfest', 'schule', 'bürgerhaus', 'musterdorf', 'elternverein'])
    assert.equal(search.search({ text }).total, 1, text);
  assert.equal(search.search({ text: 'chor' }).total, 0);
  const { facets, hits } = search.search({ text: 'fest', filters: { organiser: ['eltern'] } });
  assert.deepEqual(facets, {
    town: { '99001002': 1 },
    kind: { festival: 1 },
    organiser: { eltern: 1 },
    language: {},
    topic: { Schule: 1 },
    audience: {},
    mode: {},
    registration: {},
  });
  assert.deepEqual(hits[0]?.ranges, [{ field: 'title', start: 8, end: 12 }]);
});

test('searches publications by title, number and publisher', () => {
  const publications = [
    aPublication({ issue: '4/20', publishers: ['eltern'] }),
    aPublication({ id: 'faltblatt', type: 'brochure', title: { de: 'Faltblatt' }, publishers: [] }),
  ];
  const search = createSearch(judged({ ...input, publications }), { of: 'publication' });
  assert.deepEqual(
    search.search({ text: '4/20' }).hits.map(({ record }) => record.id),
    ['beispielblatt'],
  );
  assert.equal(search.search({ text: 'elternverein blatt' }).total, 1);
  assert.deepEqual(search.search({}).facets, { type: { newsletter: 1, brochure: 1 }, publisher: { eltern: 1 } });
});
