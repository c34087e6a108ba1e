// What is measured. `make` takes the dataset, its texts and their weights, and gives
//   prepare()            → an index
//   search(index, text)  → positions of the best ten
//   save(index)          → what a page would load instead of preparing, as text or bytes; load(saved) → an index
//   open(saved)          → what load is given, if there is something before it that a page does without the index, too
// Every peer gets the same texts and weights, its own tolerance for mistakes, and folds both sides through the hook that it
// documents for that: so the figures compare matching, ranking and speed, and not who knows what an umlaut is. Where a
// setting changes what is found (one word or all, for example), the one that found more here was taken. A phrase in quotes
// and a minus word are handed over in the peer's own syntax where it has one.
import { peer } from './lib/peers.mjs';
import { fold, wordsOf } from './lib/texts.mjs';

const most = 10;
const fieldsOf = (weights) => Object.keys(weights);

async function ours({ dataset }) {
  const { createSearch, writeSearchIndex } = await import('../../build/src/domain/search/create-search.js');
  const position = new Map(dataset.organisations.map(({ id }, index) => [id, index]));
  const firstLetter = (search) => search.search({ text: 'x', limit: 1 });
  const seal = 'a1'.repeat(32);
  return {
    prepare() {
      const search = createSearch(dataset);
      // what waits for the first letter typed is building too
      firstLetter(search);
      return search;
    },
    search: (search, text) => search.search({ text, limit: most }).hits.map(({ record }) => position.get(record.id)),
    save: () => writeSearchIndex(dataset, { seal }),
    open(index) {
      const search = createSearch(dataset, { index, seal });
      // every group is counted when it is looked at
      Object.values(search.search({ limit: 1 }).facets);
      return search;
    },
    load: firstLetter,
  };
}

/** A phrase in quotes or a minus word. */
const isSpecial = (text) => /"|(^|\s)-\S/.test(text);
/** The quoted phrases, plain words and minus words of what was typed. */
const partsOf = (text) => text.match(/"[^"]*"|\S+/g) ?? [];

async function fuse({ texts, weights }) {
  const Fuse = peer('fuse.js');
  const keys = Object.entries(weights).map(([name, weight]) => ({ name, weight }));
  const options = { keys, ignoreLocation: true, threshold: 0.35, getFn: (text, [field]) => fold(text[field]) };
  const withIndex = (index) => ({
    words: new Fuse(texts, { ...options, useTokenSearch: true, tokenMatch: 'any' }, index),
    syntax: new Fuse(texts, { ...options, useExtendedSearch: true }, index),
  });
  const inOne = (pattern) => ({ $or: keys.map(({ name }) => ({ [name]: pattern })) });
  const inNone = (word) => ({ $and: keys.map(({ name }) => ({ [name]: `!${word}` })) });
  const condition = (part) =>
    part.startsWith('-') && part.length > 1 ? inNone(fold(part.slice(1))) : inOne(part.startsWith('"') ? `'${fold(part)}` : fold(part));
  const search = ({ words, syntax }, text) =>
    isSpecial(text) ? syntax.search({ $and: partsOf(text).map(condition) }, { limit: most }) : words.search(fold(text), { limit: most });
  return {
    prepare: () => withIndex(Fuse.createIndex(keys, texts, { getFn: options.getFn })),
    search: (index, text) => search(index, text).map(({ refIndex }) => refIndex),
    save: ({ words }) => JSON.stringify(words.getIndex()),
    load: (saved) => withIndex(Fuse.parseIndex(JSON.parse(saved))),
  };
}

async function miniSearch({ texts, weights }) {
  const MiniSearch = peer('minisearch');
  const options = {
    fields: fieldsOf(weights),
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 3 ? 0.2 : false), boost: weights, combineWith: 'OR' },
  };
  const plain = { prefix: false, fuzzy: false };
  const query = (text) => {
    const [minus, wanted] = [(part) => part.startsWith('-') && part.length > 1, partsOf(text)];
    if (!wanted.some(minus)) return text;
    const without = wanted.filter(minus).map((part) => ({ queries: [part.slice(1)], ...plain }));
    return {
      combineWith: 'AND_NOT',
      queries: [{ combineWith: 'OR', queries: [wanted.filter((part) => !minus(part)).join(' ')] }, ...without],
    };
  };
  return {
    prepare() {
      const index = new MiniSearch(options);
      index.addAll(texts);
      return index;
    },
    search: (index, text) =>
      index
        .search(query(text))
        .slice(0, most)
        .map(({ id }) => id),
    save: (index) => JSON.stringify(index),
    load: (saved) => MiniSearch.loadJSON(saved, options),
  };
}

async function flexSearch({ texts, weights }) {
  const { Document, Encoder } = peer('flexsearch');
  const options = () => ({
    tokenize: 'forward',
    encoder: new Encoder({ prepare: fold }),
    document: { id: 'id', index: fieldsOf(weights) },
  });
  return {
    prepare() {
      const index = new Document(options());
      for (const text of texts) index.add(text);
      return index;
    },
    search: (index, text) =>
      index
        .search(text, { limit: most, merge: true, suggest: true })
        .slice(0, most)
        .map(({ id }) => id),
    save(index) {
      const parts = {};
      index.export((key, data) => data && (parts[key] = data));
      return JSON.stringify(parts);
    },
    load(saved) {
      const index = new Document(options());
      for (const [key, data] of Object.entries(JSON.parse(saved))) index.import(key, data);
      return index;
    },
  };
}

async function orama({ texts, weights }) {
  const { create, insertMultiple, load, save, search } = peer('@orama/orama');
  const tokenizer = () => ({ language: 'custom', normalizationCache: new Map(), tokenize: (text) => [...new Set(wordsOf(text))] });
  const empty = () =>
    create({
      schema: Object.fromEntries(fieldsOf(weights).map((field) => [field, 'string'])),
      components: { tokenizer: tokenizer() },
    });
  return {
    async prepare() {
      const index = empty();
      const numbered = texts.map((text) => ({ ...text, id: String(text.id) }));
      await insertMultiple(index, numbered, texts.length, undefined, undefined, 0);
      return index;
    },
    search: (index, term) =>
      search(index, { term, tolerance: 1, boost: weights, limit: most, threshold: 1 }).hits.map(({ id }) => Number(id)),
    save: (index) => JSON.stringify(save(index)),
    load(saved) {
      const index = empty();
      load(index, JSON.parse(saved));
      return index;
    },
  };
}

async function uFuzzy({ texts, weights }) {
  const UFuzzy = peer('@leeoniya/ufuzzy');
  const letters = {
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
    intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
    intraChars: "[\\p{L}\\d']",
    intraContr: "'\\p{L}{1,2}\\b",
  };
  const withLines = (lines) => ({ engine: new UFuzzy({ ...letters, intraMode: 1 }), lines });
  return {
    prepare: () =>
      withLines(
        texts.map((text) =>
          fold(
            fieldsOf(weights)
              .map((field) => text[field])
              .join(' | '),
          ),
        ),
      ),
    search({ engine, lines }, text) {
      const [positions, info, order] = engine.search(lines, fold(text), 1, 1000);
      if (!positions) return [];
      return info ? order.slice(0, most).map((i) => info.idx[i]) : positions.slice(0, most);
    },
    save: ({ lines }) => lines.join('\n'),
    load: (saved) => withLines(saved.split('\n')),
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
