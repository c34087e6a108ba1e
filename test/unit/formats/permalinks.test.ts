import assert from 'node:assert/strict';
import test from 'node:test';
import { listPath, organisationPath, pageFolders, relativePath, siteBase } from '../../../src/formats/permalinks.js';

const layout = { id: 'kreis', languages: ['de'], folder: 'organisationen' };
const several = { ...layout, languages: ['de', 'ar'] };

test('gives each language a folder only where there are several', () => {
  assert.deepEqual([listPath(layout, 'de'), organisationPath(layout, 'de', 'chor')], ['kreis.html', 'organisationen/chor.html']);
  assert.deepEqual([listPath(several, 'ar'), organisationPath(several, 'ar', 'chor')], ['ar/kreis.html', 'ar/organisationen/chor.html']);
  assert.deepEqual([pageFolders(layout), pageFolders(several)], [['organisationen'], ['de/organisationen', 'ar/organisationen']]);
});

test('finds the way from any page to any file', () => {
  assert.equal(relativePath('kreis.html', 'kreis.json'), 'kreis.json');
  assert.equal(relativePath('ar/organisationen/chor.html', 'pages.css'), '../../pages.css');
});

test('takes web addresses for a base and nothing else', () => {
  assert.equal(siteBase('https://city.example/vereine'), 'https://city.example/vereine/');
  assert.equal(siteBase('https://city.example'), 'https://city.example/');
  for (const url of [
    '',
    'vereine/',
    '//city.example/',
    'ftp://city.example/',
    'javascript:alert(1)',
    'https://city.example/?a=1',
    'https://city.example/#a',
    'https://name@city.example/',
  ]) {
    assert.equal(siteBase(url), undefined, url);
  }
});
