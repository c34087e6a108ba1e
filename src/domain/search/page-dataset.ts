import type { Dataset } from '../../model/dataset.js';

/**
 * `dataset` as a page loads it: without the other words for terms, which only search needs. The prepared index that
 * lies beside it has them, in every language.
 */
export const pageDataset = (dataset: Dataset): Dataset => ({
  ...dataset,
  terms: dataset.terms.map(({ altLabels: _altLabels, ...term }) => term),
});
