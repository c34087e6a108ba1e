// The directories that search is measured on: for each the dataset, the texts and weights of the peers, and the queries.
import { directory } from './directory.mjs';
import { kindsOfQuery, queries } from './queries.mjs';
import { simpleDataset } from './simple-dataset.mjs';
import { simpleKinds, simpleQueries, simpleRecords, simpleTexts, simpleWeights } from './simple-records.mjs';
import { textsOf, weights } from './texts.mjs';

const simple = (offersAs) => (size, seed) => {
  const records = simpleRecords(size, seed);
  return {
    dataset: simpleDataset(records, { offersAs }),
    weights: simpleWeights,
    textsOf: () => simpleTexts(records),
    queries: (kinds) => simpleQueries(records, seed, kinds),
  };
};

export const recordsOf = {
  directory(size, seed) {
    const made = directory(size, seed);
    return { dataset: made.dataset, weights, textsOf: () => textsOf(made.dataset), queries: (kinds) => queries(made, seed, kinds) };
  },
  'simple, offers as terms': simple('terms'),
  'simple, offers as texts': simple('texts'),
};

export const kindsOf = {
  directory: kindsOfQuery,
  'simple, offers as terms': simpleKinds,
  'simple, offers as texts': simpleKinds,
};
