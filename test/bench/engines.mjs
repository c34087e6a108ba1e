// What is measured. `build` takes the texts (for ours: the dataset) and gives a search: text → positions of the best ten.
// Every peer gets the same texts and weights, its own tolerance for mistakes, and folds both sides through the hook that it
// documents for that: so the figures compare matching, ranking and speed, and not who knows what an umlaut is. Where a
// setting changes what is found (one word or all, for example), the one that found more here was taken.
import { peer } from './lib/peers.mjs';
import { fields, fold, weights, wordsOf } from './lib/texts.mjs';

const most = 10;

async function ours({ dataset }) {
  const { createSearch } = await import('../../build/src/domain/search/create-search.js');
  const position = new Map(dataset.organisations.map(({ id }, index) => [id, index]));
  const prepare = () => {
    const search = createSearch(dataset);
    // the texts are folded when somebody first types: that is building too
    search.search({ text: 'x', limit: 1 });
    return search;
  };
  return { prepare, search: (search, text) => search.search({ text, limit: most }).hits.map(({ record }) => position.get(record.id)) };
}

async function fuse({ texts }) {
  const Fuse = peer('fuse.js');
  const keys = fields.map((name) => ({ name, weight: weights[name] }));
  const options = {
    keys,
    ignoreLocation: true,
    threshold: 0.35,
    useTokenSearch: true,
    tokenMatch: 'all',
    getFn: (text, [field]) => fold(text[field]),
  };
  return {
    prepare: () => new Fuse(texts, options, Fuse.createIndex(keys, texts, { getFn: options.getFn })),
    search: (index, text) => index.search(fold(text), { limit: most }).map(({ refIndex }) => refIndex),
  };
}

async function miniSearch({ texts }) {
  const MiniSearch = peer('minisearch');
  const options = {
    fields,
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 3 ? 0.2 : false), boost: weights, combineWith: 'OR' },
  };
  return {
    prepare() {
      const index = new MiniSearch(options);
      index.addAll(texts);
      return index;
    },
    search: (index, text) =>
      index
        .search(text)
        .slice(0, most)
        .map(({ id }) => id),
  };
}

async function flexSearch({ texts }) {
  const { Document, Encoder } = peer('flexsearch');
  return {
    prepare() {
      const index = new Document({ tokenize: 'forward', encoder: new Encoder({ prepare: fold }), document: { id: 'id', index: fields } });
      for (const text of texts) index.add(text);
      return index;
    },
    search: (index, text) =>
      index
        .search(text, { limit: most, merge: true, suggest: true })
        .slice(0, most)
        .map(({ id }) => id),
  };
}

async function orama({ texts }) {
  const { create, insertMultiple, search } = peer('@orama/orama');
  const tokenizer = { language: 'custom', normalizationCache: new Map(), tokenize: (text) => [...new Set(wordsOf(text))] };
  return {
    async prepare() {
      const index = create({ schema: Object.fromEntries(fields.map((field) => [field, 'string'])), components: { tokenizer } });
      await insertMultiple(
        index,
        texts.map((text) => ({ ...text, id: String(text.id) })),
        texts.length,
        undefined,
        undefined,
        0,
      );
      return index;
    },
    search: (index, term) =>
      search(index, { term, tolerance: 1, boost: weights, limit: most, threshold: 1 }).hits.map(({ id }) => Number(id)),
  };
}

async function uFuzzy({ texts }) {
  const UFuzzy = peer('@leeoniya/ufuzzy');
  const letters = {
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
  };
  return {
    prepare: () => ({
      engine: new UFuzzy({ ...letters, intraMode: 1 }),
      lines: texts.map((text) => fold(fields.map((field) => text[field]).join(' | '))),
    }),
    search({ engine, lines }, text) {
      const [positions, info, order] = engine.search(lines, fold(text), 1, 1000);
      if (!positions) return [];
      return info ? order.slice(0, most).map((i) => info.idx[i]) : positions.slice(0, most);
    },
  };
}

/** `upTo`: the largest directory that is worth the wait. */
export const engines = {
  Brücke: { make: ours, upTo: 200_000 },
  'fuse.js': { make: fuse, needs: 'fuse.js', upTo: 2_000 },
  MiniSearch: { make: miniSearch, needs: 'minisearch', upTo: 20_000 },
  FlexSearch: { make: flexSearch, needs: 'flexsearch', upTo: 20_000 },
  Orama: { make: orama, needs: '@orama/orama', upTo: 20_000 },
  uFuzzy: { make: uFuzzy, needs: '@leeoniya/ufuzzy', upTo: 20_000 },
};
