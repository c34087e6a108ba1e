import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch } from '../../../../src/domain/search/create-search.js';
import { anOrganisation, aTerm, aTown, judged } from '../../support/a-dataset.js';

/** The names that `text` finds among `names`, in order. */
const found = (text: string, ...names: string[]) =>
  createSearch(judged({ organisations: names.map((name, i) => anOrganisation({ id: `verein-${i}`, name })) }))
    .search({ text })
    .hits.map(({ record }) => record.name);

test('finds parts of compounds: the first, a middle one, the last', () => {
  for (const part of ['haus', 'aufgaben', 'hilfe']) assert.deepEqual(found(part, 'Hausaufgabenhilfe', 'Chor'), ['Hausaufgabenhilfe'], part);
});

test('finds a compound by its parts, apart and in any order, and parts by the compound', () => {
  assert.deepEqual(found('Kurs Sprache', 'Sprachkurs', 'Chor'), ['Sprachkurs']);
  assert.deepEqual(found('haus aufgaben hilfe', 'Hausaufgabenhilfe', 'Chor'), ['Hausaufgabenhilfe']);
  assert.deepEqual(found('elternverein', 'Verein der Eltern', 'Chor'), ['Verein der Eltern']);
  assert.deepEqual(found('alnur', 'Al-Nur', 'Chor'), ['Al-Nur']);
  assert.deepEqual(found('eltern', 'Kitaeltern', 'Chor'), ['Kitaeltern']);
});

test('forgives one slip from four letters on, two from eight on', () => {
  for (const slip of ['anadlou', 'andolu', 'anadollu', 'anadelu']) assert.deepEqual(found(slip, 'Anadolu', 'Chor'), ['Anadolu'], slip);
  for (const slip of ['regenbgoenn', 'regnboge', 'ergenbogem']) assert.deepEqual(found(slip, 'Regenbogen', 'Chor'), ['Regenbogen'], slip);
  assert.deepEqual(found('abd', 'abc'), []);
  assert.deepEqual(found('anxyolu', 'Anadolu'), []);
});

test('takes a word as typed before a slip, a whole word before the beginning of one, a short name before a long one', () => {
  assert.deepEqual(found('garten', 'Kartenspiel', 'Gartenfreunde', 'Bunter Garten', 'Garten')[0], 'Garten');
  assert.deepEqual(found('chor', 'Chorwerk', 'Chor'), ['Chor', 'Chorwerk']);
});

test('finds one name in the spellings of several alphabets', () => {
  for (const text of ['Çağdaş', 'cagdas', 'Чагдаш', 'Tschagdasch']) assert.deepEqual(found(text, 'Çağdaş', 'Chor'), ['Çağdaş'], text);
  for (const text of ['Шевченко', 'Schewtschenko', 'Shevchenko', 'Szewczenko'])
    assert.deepEqual(found(text, 'Шевченко', 'Chor'), ['Шевченко'], text);
  for (const text of ['السلام', 'Salam', 'Salaam']) assert.deepEqual(found(text, 'As-Salam', 'Chor'), ['As-Salam'], text);
  assert.deepEqual(found('النور', 'Al-Nur', 'Chor'), ['Al-Nur']);
});

test('asks for words side by side in quotes, and leaves out what stands behind a minus', () => {
  const names = ['Haus der Kulturen', 'Kulturen im Haus', 'Sporthaus'];
  assert.deepEqual(found('"haus der kulturen"', ...names), ['Haus der Kulturen']);
  assert.deepEqual(found('haus -kultur', ...names), ['Sporthaus']);
  assert.deepEqual(found('-sport', ...names).sort(), ['Haus der Kulturen', 'Kulturen im Haus']);
  assert.deepEqual(found('haus -"der kulturen"', ...names).sort(), ['Kulturen im Haus', 'Sporthaus']);
});

test('finds words in quotes in one text or in what a value is called, but not across two', () => {
  const organisations = [
    anOrganisation({ id: 'apart', name: 'Haus der', aliases: [{ name: 'Kulturen' }], purpose: { de: 'Kulturen im Haus' } }),
    anOrganisation({ id: 'offer', name: 'Chor', offers: [{ term: 'homework-help' }] }),
    anOrganisation({ id: 'text', name: 'Verein', purpose: { de: 'Ein Haus der Kulturen' } }),
  ];
  const terms = [aTerm({ labels: { de: 'Hilfe bei Hausaufgaben', en: 'Help with homework' } })];
  const search = createSearch(judged({ organisations, terms }));
  const ids = (text: string) => search.search({ text }).hits.map(({ record }) => record.id);
  assert.deepEqual(ids('"haus der kulturen"'), ['text']);
  assert.deepEqual(ids('"help with homework"'), ['offer']);
  assert.deepEqual(ids('"hausaufgaben bei hilfe"'), []);
});

test('takes no name of a language or town for a slip of another word', () => {
  for (const text of ['kurdisch', 'kurdis', 'tamil']) assert.deepEqual(found(text, 'Türkischer Verein', 'Familie und Kind'), [], text);
  assert.deepEqual(found('türksich', 'Türkischer Verein', 'Chor'), ['Türkischer Verein']);
  const search = createSearch(
    judged({
      organisations: [anOrganisation({ id: 'verein', name: 'Verein Beispielstedt' })],
      municipalities: [aTown(), aTown({ ags: '99001002', name: 'Beispielstett', postalCodes: ['99002'] })],
    }),
  );
  assert.equal(search.search({ text: 'beispielstett' }).total, 0);
  assert.equal(search.search({ text: 'beispielstedtt' }).total, 1);
});

test('finds who is in the town of a postal code, who names it first', () => {
  const towns = [aTown(), aTown({ ags: '99001002', name: 'Dorf am Muster', latitude: 51.6, postalCodes: ['99002', '99003'] })];
  const organisations = [
    anOrganisation({ id: 'a', name: 'Chor Anderswo', areaServed: ['99001001'] }),
    anOrganisation({ id: 'b', name: 'Chor Bunt', areaServed: ['99001002'] }),
    anOrganisation({
      id: 'c',
      name: 'Chor Chrom',
      areaServed: ['99001002'],
      places: [{ postalCode: '99003', locality: 'Dorf am Muster', precision: 'postal-code' }],
    }),
  ];
  const ids = (text: string) =>
    createSearch(judged({ organisations, municipalities: towns }))
      .search({ text })
      .hits.map(({ record }) => record.id);
  assert.deepEqual(ids('99003'), ['c', 'b']);
  assert.deepEqual(ids('chor 99002'), ['b', 'c']);
  assert.deepEqual(ids('99009'), []);
  // one postal code, two towns
  const shared = [aTown({ postalCodes: ['99002'] }), towns[1]!];
  const both = createSearch(judged({ organisations, municipalities: shared })).search({ text: '99002' });
  assert.deepEqual(both.hits.map(({ record }) => record.id).sort(), ['a', 'b', 'c']);
});

test('takes an abbreviation for no name from another script', () => assert.deepEqual(found('LGBT', 'مجموعة المثال للواجبات'), []));

test('finds nothing for nonsense', () => {
  for (const text of ['xqzwv', 'asdfghjkl', 'ቐቐቐቐ', 'zzzz qqqq'])
    assert.deepEqual(found(text, 'Elternverein', 'Chor', 'Sprachkurs'), [], text);
});

test('puts the nearest first where a town or a postal code is named, and says how far', () => {
  const towns = [aTown(), aTown({ ags: '99001002', name: 'Musterdorf', latitude: 51.6, postalCodes: ['99002'] })];
  const organisations = [
    anOrganisation({ id: 'fern', name: 'Chor Fern', areaServed: ['99001002'] }),
    anOrganisation({ id: 'nah', name: 'Chor Nah', areaServed: ['99001001'] }),
  ];
  const search = createSearch(judged({ organisations, municipalities: towns }));
  assert.equal(search.namesPlace('chor beispielstadt'), true);
  assert.equal(search.namesPlace('chor'), false);
  for (const text of ['chor beispielstadt', 'chor 99001']) {
    const { hits, place } = search.search({ text, sort: 'distance' });
    assert.deepEqual(
      hits.map(({ record }) => record.id),
      ['nah', 'fern'],
      text,
    );
    assert.ok(place?.name.includes('Beispielstadt'));
    assert.deepEqual(
      hits.map(({ distance }) => [Math.round(distance?.kilometres ?? -1), distance?.approximate]),
      [
        [0, true],
        [11, true],
      ],
    );
  }
});

test('passes over the words with which people say that they look for something', () => {
  const names = ['Sprachkurs Beispiel', 'Suchdienst', 'Wohnen und Findelkinder'];
  const questions = [
    'ich suche einen Sprachkurs',
    'Wo gibt es einen Sprachkurs?',
    'I am looking for a Sprachkurs',
    'je cherche un Sprachkurs',
  ];
  for (const text of [
    ...questions,
    'Sprachkurs arıyorum',
    'أبحث عن Sprachkurs',
    'шукаю Sprachkurs',
    'где найти Sprachkurs',
    'szukam Sprachkurs',
  ])
    assert.deepEqual(found(text, ...names), ['Sprachkurs Beispiel'], text);
});

test('puts a name first that is made of such words', () => {
  const names = ['Inter Monheim in Monheim', 'Monheim', 'Wir in Monheim'];
  assert.equal(found('wir in monheim', ...names)[0], 'Wir in Monheim');
});

test('finds a name that was typed without its spaces', () => {
  for (const text of ['handinhand', 'HandInHand Hilden'.replace(' ', ''), 'grupoejemplo'])
    assert.equal(found(text, 'Hand in Hand Hilden', 'Grupo Ejemplo', 'Chor').length, 1, text);
});

test('knows the Arabic article, also with a word before it', () => {
  for (const text of ['المسجد', 'للمسجد', 'بالمسجد', 'والمسجد', 'مسجد']) assert.deepEqual(found(text, 'مسجد', 'نادي'), ['مسجد'], text);
});

test('takes no short word for a slip in the beginning of another, and no part of a word for a form of it', () => {
  for (const [text, name] of [
    ['hund', 'Hungerhilfe'],
    ['miete', 'Mittelpunkt'],
    ['suppe', 'Support'],
    ['männer', 'Mannschaft'],
    ['rheinland', 'Rhein'],
  ] as const)
    assert.deepEqual(found(text, name), [], text);
  assert.deepEqual(found('ditib', 'Ditib', 'Diti'), ['Ditib']);
  assert.deepEqual(found('langenfeld rheinland', 'Langenfeld', 'Am Rhein'), ['Langenfeld']);
});

test('finds other forms of a word and compounds with it', () => {
  assert.deepEqual(found('tänze', 'Tanzgruppe', 'Gruppe', 'Chor'), ['Tanzgruppe']);
  for (const text of ['kurslar', 'kurslari', 'kurse', 'kursen']) assert.deepEqual(found(text, 'Kurs', 'Chor'), ['Kurs'], text);
  assert.deepEqual(found('کلاسها', 'کلاس', 'Chor'), ['کلاس']);
});

test('finds a name by its sound where what was typed is a word of another record', () => {
  assert.deepEqual(found('Дружба', 'Druschba', 'Дружба народов', 'Chor').sort(), ['Druschba', 'Дружба народов']);
});

test('finds nothing for one letter again and again, nor for letters that say nothing', () => {
  for (const text of ['zzzzzz', 'aaaaaaa', 'qqqq', 'wwwww', 'ьььь'])
    assert.deepEqual(found(text, 'Suse', 'Chor', 'Wiese', 'Quark'), [], text);
});

test('reads no more of a text than anybody types, whatever comes in its place', () => {
  assert.deepEqual(found(`chor ${'x'.repeat(100_000)}`, 'Chor'), ['Chor']);
  for (const text of [5, {}, ['chor'], true]) assert.doesNotThrow(() => found(text as unknown as string, 'Chor'));
});

test('puts what a value is called before what it is also called, and both before a word of several', () => {
  const labels = { dance: ['Tanz'], culture: ['Kultur'], celebration: ['Musik, Tanz und Feste'] };
  const terms = Object.entries(labels).map(([id, [de]]) =>
    aTerm({ id, labels: { de: de! }, ...(id === 'culture' && { altLabels: { de: ['Tanz'] } }) }),
  );
  const organisations = ['celebration', 'culture', 'dance'].map((term) =>
    anOrganisation({ id: term, name: `A ${term}`, offers: [{ term }] }),
  );
  const hits = createSearch(judged({ organisations, terms })).search({ text: 'tanz' }).hits;
  assert.deepEqual(
    hits.map(({ record }) => record.id),
    ['dance', 'culture', 'celebration'],
  );
});

test('counts a value more that several words stand for', () => {
  const terms = [aTerm({ id: 'course', labels: { de: 'Deutsch Kurs' } }), aTerm({ id: 'cooking', labels: { de: 'Koch Kurs' } })];
  const organisations = [
    anOrganisation({ id: 'kochen', name: 'Deutsche Küche', offers: [{ term: 'cooking' }], languages: [{ code: 'de' }] }),
    anOrganisation({ id: 'lernen', name: 'Zusammen', offers: [{ term: 'course' }] }),
  ];
  const { hits } = createSearch(judged({ organisations, terms })).search({ text: 'Kurs Deutsch' });
  assert.equal(hits[0]?.record.id, 'lernen');
});
