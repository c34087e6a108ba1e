import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createSearch, writeSearchIndex } from '../../../../src/domain/search/create-search.js';
import { askedWords, holdingAll, naiveFilter } from '../../support/naive-search.js';
import { aRandomDirectory, aRandomText, randomFilters } from '../../support/random-directory.js';

const runs = { numRuns: 1000, seed: 20261122 };
const sort = fc.constantFrom(undefined, 'relevance', 'name', 'town', 'freshness', 'hasOwnProperty', '__proto__', '');

const idsIn = ({ hits }: { readonly hits: readonly { readonly record: { readonly id: string } }[] }) =>
  hits.map(({ record }) => record.id).sort();

test('finds every record that holds all the words letter by letter', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, (dataset, text) => {
      const words = askedWords(text);
      const found = idsIn(createSearch(dataset).search({ text }));
      for (const id of holdingAll(dataset, words)) assert.ok(found.includes(id), `${id} for ${words.join(' ')}`);
    }),
    runs,
  );
});

test('filters and counts as a search without any preparation does', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, randomFilters, sort, (dataset, text, filters, by) => {
      const search = createSearch(dataset);
      const worded = idsIn(search.search({ text }));
      const result = search.search({ text, filters, ...(by !== undefined && { sort: by }) });
      const naive = naiveFilter(dataset, worded, filters);
      assert.deepEqual(idsIn(result), naive.ids);
      assert.equal(result.total, naive.ids.length);
      assert.deepEqual(result.facets, naive.facets);
    }),
    runs,
  );
});

test('finds with a prepared index what it finds without', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, (dataset, text) => {
      const prepared = createSearch(dataset, { index: writeSearchIndex(dataset) });
      assert.deepEqual(prepared.search({ text }), createSearch(dataset).search({ text }));
    }),
    runs,
  );
});

test('finds the same where its prepared index is damaged, or was made for other records', () => {
  const damage = fc.tuple(fc.nat(), fc.nat(255), fc.option(fc.nat()));
  fc.assert(
    fc.property(aRandomDirectory, aRandomDirectory, aRandomText, damage, (dataset, other, text, [at, byte, end]) => {
      const plain = createSearch(dataset).search({ text });
      assert.deepEqual(createSearch(dataset, { index: writeSearchIndex(other) }).search({ text }).total, plain.total);
      const index = writeSearchIndex(dataset);
      index[at % index.length] = byte;
      const cut = end === null ? index : index.slice(0, end % index.length);
      assert.doesNotThrow(() => createSearch(dataset, { index: cut }).search({ text }));
    }),
    runs,
  );
});

test('gives the hits page by page, each once', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, fc.integer({ min: 1, max: 4 }), (dataset, text, limit) => {
      const search = createSearch(dataset);
      const { hits, total } = search.search({ text });
      const pages = Array.from({ length: Math.ceil(total / limit) }, (_, page) => search.search({ text, offset: page * limit, limit }));
      assert.deepEqual(
        pages.flatMap((page) => page.hits),
        hits,
      );
      assert.ok(pages.every((page) => page.total === total));
    }),
    runs,
  );
});

test('marks stretches of the name that lie in it, in order and apart', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, (dataset, text) => {
      for (const { record, ranges } of createSearch(dataset).search({ text }).hits) {
        let last = 0;
        for (const { start, end } of ranges) {
          assert.ok(start >= last && start < end && end <= record.name.length);
          last = end;
        }
      }
    }),
    runs,
  );
});
