import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch } from '../../../../src/domain/search/create-search.js';
import { highlightFixtures } from '../text/fixtures.js';
import { anOrganisation, judged } from '../../support/a-dataset.js';

/** `name` with the stretches marked that `text` finds in it; as it is where it is not found. */
function marked(name: string, text: string, [open, close] = ['[', ']']): string {
  const { hits } = createSearch(judged({ organisations: [anOrganisation({ name })] })).search({ text });
  let out = '';
  let at = 0;
  for (const { start, end } of hits[0]?.ranges ?? []) {
    out += `${name.slice(at, start)}${open ?? ''}${name.slice(start, end)}${close ?? ''}`;
    at = end;
  }
  return out + name.slice(at);
}

for (const language of new Set(highlightFixtures.map((fixture) => fixture.language))) {
  test(`marks what was found: ${language}`, () => {
    for (const { query, original, marked: wanted } of highlightFixtures.filter((fixture) => fixture.language === language))
      assert.equal(marked(original, query, ['⟦', '⟧']), wanted, query);
  });
}

test('marks the whole word that a slip was taken for', () => {
  assert.equal(marked('Türkischer Elternverein', 'elternverien'), 'Türkischer [Elternverein]');
});

test('marks the letters that were found', () => {
  assert.equal(marked('Elternverein', 'verein'), 'Eltern[verein]');
  assert.equal(marked('Türkischer Elternverein', 'elter turk'), '[Türk]ischer [Elter]nverein');
  assert.equal(marked('Elternverein', 'chor'), 'Elternverein');
});

test('marks a letter whole that folds into two', () => {
  assert.equal(marked('Straße', 'stras'), '[Straß]e');
  assert.equal(marked('Straße', 'strasse'), '[Straße]');
  assert.equal(marked('Straße', 'asse'), 'Str[aße]');
});

test('marks ae with the a that it is typed for', () => {
  assert.equal(marked('Maerchen', 'mär'), '[Maer]chen');
  assert.equal(marked('Märchen', 'maer'), '[Mär]chen');
  assert.equal(marked('Goethe', 'gö'), '[Goe]the');
});

test('marks the marks of a letter with it', () => {
  assert.equal(marked('Cafe\u0301 Beispiel', 'cafe'), '[Cafe\u0301] Beispiel');
  assert.equal(marked('مَدْرَسَة', 'مدرس'), '[مَدْرَسَ]ة');
  assert.equal(marked('𝐕𝐞rein', 've'), '[𝐕𝐞]rein');
});

test('marks no sign behind the last word', () => {
  assert.equal(marked('Verein (Beispiel e.V.)', 'v beispiel'), 'Verein ([Beispiel] e.[V].)');
  assert.equal(marked('Chor …', 'chor'), '[Chor] …');
});

test('marks each letter once where words overlap', () => {
  assert.equal(marked('Elternverein', 'eltern ternv verein'), '[Eltern][verein]');
  assert.equal(marked('Elternverein', 'eltern elternverein'), '[Elternverein]');
});
