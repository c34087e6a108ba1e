import assert from 'node:assert/strict';
import { collections, type CollectionName, type Dataset } from '../../../src/model/dataset.js';
import type { Issue } from '../../../src/model/issue.js';
import { parseDataset } from '../../../src/model/parse-dataset.js';

export const listNames = Object.keys(collections) as CollectionName[];

/** The lists and records below `root` of which an error speaks: `/organisations`, `/meetings/2`. */
export const wrongPlaces = (issues: readonly Issue[], root: string): ReadonlySet<string> =>
  new Set(
    issues
      .filter(({ severity, path }) => severity === 'error' && path.startsWith(root))
      .map(({ path }) => path.slice(root.length).split('/').slice(0, 3).join('/')),
  );

const handle = (record: object) => ('id' in record ? record.id : 'ags' in record ? record.ags : undefined);

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

/** Every record of a list of the input is in the dataset, in its order, or an error says why not. */
function assertAccounted(name: CollectionName, list: unknown, dataset: Dataset, wrong: ReadonlySet<string>): void {
  const kept = dataset[name].map(handle);
  if (list === undefined || wrong.has(`/${name}`)) return assert.deepEqual(kept, [], name);
  const expected = Array.from(list as object[]).filter((_, i) => !wrong.has(`/${name}/${i}`));
  assert.deepEqual(kept, expected.map(handle), name);
}

function assertSaysWhatToDo({ code, path, message, hint }: Issue): void {
  const sentences = [message.de, message.en, hint.de, hint.en];
  assert.ok(
    sentences.every((sentence) => sentence && !sentence.includes('{expected}')),
    code,
  );
  assert.match(path, /^(?:\/.*)?$/s);
}

function assertOnlyWebAddresses(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if ((key === 'url' || key === 'uri') && part !== undefined) assert.match(String(part), /^https?:\/\//);
    else assertOnlyWebAddresses(part);
  }
}

/**
 * Judges `input` and asserts what holds of every answer. `data` is the part of the input that holds the lists, and
 * `root` the path to it.
 */
export function assertJudged(input: unknown, data: Readonly<Record<string, unknown>>, root = ''): ReturnType<typeof parseDataset> {
  const result = parseDataset(input);
  const wrong = wrongPlaces(result.issues, root);
  for (const name of listNames) assertAccounted(name, data[name], result.dataset, wrong);
  // a flood of issues says the same over and over
  result.issues.slice(0, 1000).forEach(assertSaysWhatToDo);
  assertOnlyWebAddresses(result.dataset);
  assert.ok(isDeeplyFrozen(result.dataset));
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  return result;
}
