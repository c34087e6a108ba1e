import { collections } from '../../src/model/dataset.js';
import type { CollectionName, Dataset } from '../../src/model/dataset.js';
import type { Entry } from './finding.js';

/** The records of one list, each with its place in it. */
export const entriesOf = <L extends CollectionName>(dataset: Dataset, list: L): Entry<L>[] =>
  (dataset[list] as readonly Dataset[L][number][]).map((record, index) => ({ list, index, record }));

/** Every record of `dataset`, list by list. */
export const allEntries = (dataset: Dataset): Entry[] =>
  (Object.keys(collections) as CollectionName[]).flatMap((list) => entriesOf(dataset, list) as Entry[]);
