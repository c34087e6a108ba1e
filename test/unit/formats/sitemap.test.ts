import assert from 'node:assert/strict';
import test from 'node:test';
import { writeSitemap } from '../../../src/formats/sitemap.js';
import { anOrganisation, judged } from '../support/a-dataset.js';
import { readXml } from '../support/read-xml.js';

const base = 'https://city.example/vereine';
const sources = [{ title: 'Liste' }];
const dataset = judged({
  id: 'kreis',
  organisations: [
    anOrganisation({ id: 'chor', provenance: { sources, modified: '2026-03-01' } }),
    anOrganisation({ id: 'bund' }),
    anOrganisation({ id: 'vage', provenance: { sources, reliability: 'D', modified: '2026-09-01' } }),
    anOrganisation({ id: 'amt', referenceOnly: true }),
    anOrganisation({ id: 'fort', tombstone: { deletedOn: '2026-01-01' } }),
  ],
});
const pages = (options: Partial<Parameters<typeof writeSitemap>[1]> = {}) =>
  readXml(writeSitemap(dataset, { base, ...options }).output).children.map(({ name, children }) => {
    assert.equal(name, 'url');
    const textOf = (tag: string) => children.find((child) => child.name === tag)?.text;
    return {
      loc: textOf('loc'),
      lastmod: textOf('lastmod'),
      others: children.flatMap(({ attributes }) => (attributes.hreflang ? [`${attributes.hreflang} ${attributes.href}`] : [])),
    };
  });

test('names the list and the page of each organisation that is shown, with the day of its last change', () => {
  assert.deepEqual(pages(), [
    { loc: `${base}/kreis.html`, lastmod: '2026-03-01', others: [] },
    { loc: `${base}/organisationen/chor.html`, lastmod: '2026-03-01', others: [] },
    { loc: `${base}/organisationen/bund.html`, lastmod: undefined, others: [] },
  ]);
  assert.equal(pages({ showUnconfirmed: true }).length, 4);
});

test('names each page in each language, and each time all of its languages', () => {
  const both = pages({ languages: ['de', 'ar'], folder: 'vereine' });
  assert.equal(both.length, 6);
  for (const { others } of both.slice(2, 4))
    assert.deepEqual(others, [`de ${base}/de/vereine/chor.html`, `ar ${base}/ar/vereine/chor.html`]);
});

test('is well-formed whatever the address holds', () => {
  const odd = `https://city.example/a&b/'c'/`;
  assert.equal(readXml(writeSitemap(dataset, { base: odd }).output).children[0]?.children[0]?.text, `${odd}kreis.html`);
});

test('says how many addresses a sitemap cannot hold', () => {
  const organisations = Array.from({ length: 50_001 }, (_, i) => anOrganisation({ id: `verein-${i}` }));
  const { output, losses } = writeSitemap({ ...dataset, organisations }, { base });
  assert.equal(output.match(/<url>/g)?.length, 50_000);
  assert.deepEqual(
    losses.map(({ en }) => en),
    ['A sitemap holds 50,000 addresses; 2 are missing.'],
  );
});
