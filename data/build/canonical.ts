import { collections, header } from '../../src/model/dataset.js';
import type { CollectionName, Dataset } from '../../src/model/dataset.js';
import { patterns } from '../../src/model/patterns.js';
import { handleOf } from '../../src/model/references.js';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** German first, as the regions write; then by tag. */
const byLanguage = (a: string, b: string) => Number(b === 'de') - Number(a === 'de') || byText(a, b);

const isByLanguage = (keys: readonly string[]) => keys.every((key) => patterns['language-tag'].test(key));

/** `value` with the languages of every text in one order; other keys already have the order of the schema. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const ordered = isByLanguage(keys) ? keys.sort(byLanguage) : keys;
  return Object.fromEntries(ordered.map((key) => [key, inOrder((value as Record<string, unknown>)[key])]));
}

/**
 * The one form in which a judged dataset is written: header, then the lists, records sorted by id (municipalities by
 * AGS), fields in the order of the schema. The same records give the same bytes, in whatever order they were written.
 */
export function canonical(dataset: Dataset): object {
  const fields = Object.keys(header).flatMap((key) => {
    const value = dataset[key as keyof Dataset];
    return value === undefined ? [] : [[key, inOrder(value)] as const];
  });
  const lists = (Object.keys(collections) as CollectionName[]).map((name) => {
    const records = [...(dataset[name] as readonly object[])].sort((a, b) => byText(handleOf(a), handleOf(b)));
    return [name, records.map(inOrder)] as const;
  });
  return Object.fromEntries([...fields, ...lists]);
}
