import assert from 'node:assert/strict';
import test from 'node:test';
import { parseFilters, resolveFilters } from '../../../../src/domain/search/resolve-filters.js';
import { anOrganisation, aTerm, aTown, judged } from '../../support/a-dataset.js';

const dataset = judged({ organisations: [anOrganisation({ languages: [{ code: 'ar' }] })], municipalities: [aTown()], terms: [aTerm()] });

test('reads groups and values as an editor writes them', () => {
  assert.deepEqual(parseFilters('town: Beispielstadt, Musterdorf; language: ar'), {
    town: ['Beispielstadt', 'Musterdorf'],
    language: ['ar'],
  });
  assert.deepEqual(parseFilters('kind=group;;focus:sport,'), { kind: ['group'], focus: ['sport'] });
});

test('passes over what says nothing', () => {
  for (const text of ['', ';', 'town', 'town:', ':x', ' : , ']) assert.deepEqual(parseFilters(text), {}, text);
});

test('puts keys in place of names, however they are typed', () => {
  const filters = { town: ['beispielSTADT'], language: ['Arabisch'], offer: ['Homework help'] };
  assert.deepEqual(resolveFilters(filters, dataset, 'de'), { town: ['99001001'], language: ['ar'], offer: ['homework-help'] });
});

test('knows the languages by their names for the reader', () => {
  assert.deepEqual(resolveFilters({ language: ['arabe', 'Arabic'] }, dataset, 'fr'), { language: ['ar', 'ar'] });
});

test('leaves keys, and what names nothing', () => {
  const filters = { town: ['99001001', 'Anderswo'], language: ['ar', 'tr'], offer: ['homework-help', 'x'], farbe: ['blau'] };
  assert.deepEqual(resolveFilters(filters, dataset, 'de'), filters);
});
