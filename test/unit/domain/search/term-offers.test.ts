import assert from 'node:assert/strict';
import test from 'node:test';
import { createSearch } from '../../../../src/domain/search/create-search.js';
import { termOffers } from '../../../../src/domain/search/term-offers.js';
import { anOrganisation, aTerm, judged } from '../../support/a-dataset.js';

const offer = { term: 'homework-help' };
const search = createSearch(
  judged({
    organisations: [
      anOrganisation({ id: 'eins', name: 'Eins', offers: [offer], languages: [{ code: 'ar' }] }),
      anOrganisation({ id: 'zwei', name: 'Zwei', offers: [offer] }),
      anOrganisation({ id: 'drei', name: 'Hausaufgabenfreunde' }),
    ],
    terms: [aTerm({ labels: { de: 'Hausaufgabenhilfe' }, altLabels: { tr: ['ödev yardımı'], uk: ['домашні завдання'] } })],
  }),
);
const offered = (text: string, filters = {}) =>
  termOffers(search, { text, filters }).map(({ group, value, total, query }) => [group, value, total, query.text]);

test('offers the filter that a word names, in any language', () => {
  for (const text of ['ödev', 'Hausaufgabenhilfe', 'hausaufg', 'домашні завдання', 'hausaufgabenhilef'])
    assert.deepEqual(offered(text), [['offer', 'homework-help', 2, '']], text);
});

test('leaves the other words of the text', () => {
  assert.deepEqual(offered('ödev eins'), [['offer', 'homework-help', 1, 'eins']]);
});

test('names languages as their readers do', () => {
  for (const text of ['arapça', 'عربي', 'Arabisch', 'арабский', 'arabe', 'Arabic'])
    assert.deepEqual(offered(text), [['language', 'ar', 1, '']], text);
});

test('offers nothing that is chosen already, that finds nothing, or that nobody named', () => {
  assert.deepEqual(offered('ödev', { offer: ['homework-help'] }), []);
  assert.deepEqual(offered('xylophon'), []);
  assert.deepEqual(offered(''), []);
});
