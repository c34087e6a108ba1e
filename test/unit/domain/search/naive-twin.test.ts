import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { createSearch } from '../../../../src/domain/search/create-search.js';
import { fold } from '../../../../src/domain/text/fold.js';
import { naiveSearch } from '../../support/naive-search.js';
import { aRandomDirectory, aRandomText, randomFilters } from '../../support/random-directory.js';

const runs = { numRuns: 1000, seed: 20261122 };
const sort = fc.constantFrom(undefined, 'relevance', 'name', 'town', 'freshness', 'hasOwnProperty', '__proto__', '');

test('finds what a search without any preparation finds, and counts it alike', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, randomFilters, sort, (dataset, text, filters, by) => {
      const { hits, total, facets } = createSearch(dataset).search({ text, filters, ...(by !== undefined && { sort: by }) });
      const naive = naiveSearch(dataset, text, filters);
      assert.deepEqual(hits.map(({ record }) => record.id).sort(), naive.ids);
      assert.equal(total, naive.ids.length);
      assert.deepEqual(facets, naive.facets);
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

test('marks stretches of the name that hold a word, in order and apart', () => {
  fc.assert(
    fc.property(aRandomDirectory, aRandomText, (dataset, text) => {
      const words = fold(text).split(' ').filter(Boolean);
      for (const { record, ranges } of createSearch(dataset).search({ text }).hits) {
        let last = 0;
        for (const { start, end } of ranges) {
          assert.ok(start >= last && start < end && end <= record.name.length);
          const marked = fold(record.name.slice(start, end));
          assert.ok(
            words.some((word) => marked.includes(word)),
            `"${record.name.slice(start, end)}" for ${words.join(' ')}`,
          );
          last = end;
        }
      }
    }),
    runs,
  );
});
