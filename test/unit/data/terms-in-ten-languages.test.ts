import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsInTenLanguages } from '../../../data/rules/terms-in-ten-languages.js';
import { aRegion, aTerm } from './a-region.js';

const check = (changes: Parameters<typeof aTerm>[0]) => termsInTenLanguages.check(aRegion({ terms: [aTerm(changes)] }));

test('a term with its label and other words in ten languages passes', () => {
  assert.deepEqual(check({}), []);
});

test('a label and other words that lack a language are errors, each on its own', () => {
  const { pl: _label, ...labels } = aTerm().labels;
  const altLabels = { ...aTerm().altLabels, uk: [] };
  assert.deepEqual(
    check({ labels, altLabels }).map(({ severity, field, value }) => [severity, field, value]),
    [
      ['error', 'labels', 'pl'],
      ['error', 'altLabels', 'uk'],
    ],
  );
});
