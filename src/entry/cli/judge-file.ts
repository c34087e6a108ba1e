import { checkRecurrence } from '../../domain/recurrence/check-recurrence.js';
import { collections, type CollectionName, type Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { judgeDataset } from '../../model/parse-dataset.js';
import { readInput } from './read-input.js';

/** Judges a file, or a region that comes with the package: its records, and the dates that their rules give. */
export async function judgeFile(name: string | undefined): Promise<{ dataset: Dataset; issues: Issue[] }> {
  const { dataset, issues, pathOf } = judgeDataset(await readInput(name));
  const ofRules = (Object.keys(collections) as CollectionName[]).flatMap((list) =>
    dataset[list].flatMap((record) => checkRecurrence(record).map((issue) => ({ ...issue, path: pathOf(list, record) + issue.path }))),
  );
  return { dataset, issues: [...issues, ...ofRules] };
}
