import type { Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/issue.js';
import { parseDataset } from '../../src/model/parse-dataset.js';
import type { Sources } from './read-sources.js';

/** What all regions draw from, judged. */
export interface Library {
  readonly shared: Dataset['organisations'];
  readonly municipalities: Dataset['municipalities'];
  readonly terms: Dataset['terms'];
}

/** Judges the shared bodies, the municipalities and the vocabulary. */
export function judgeLibrary({ shared, municipalities, terms }: Sources): { library: Library; issues: Issue[] } {
  const { dataset, issues } = parseDataset({ organisations: shared, municipalities, terms });
  return { library: { shared: dataset.organisations, municipalities: dataset.municipalities, terms: dataset.terms }, issues };
}
