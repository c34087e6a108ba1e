import type { CollectionName, Dataset } from '../../src/model/dataset.js';
import type { Issue } from '../../src/model/issue.js';
import { handleOf } from '../../src/model/references.js';

/** What a rule tells an editor: an issue of the judge, with a code of its own. */
export interface Finding extends Omit<Issue, 'code'> {
  readonly code: string;
}

/** A record and where it stands in its dataset. */
export interface Entry<L extends CollectionName = CollectionName> {
  readonly list: L;
  readonly index: number;
  readonly record: Dataset[L][number];
}

type Both = Finding['message'];
export type Step = string | number;

/** What is wrong, and what to do. */
export interface Wording {
  readonly message: Both;
  readonly hint: Both;
}

/** Both sentences in both languages: message, then hint. */
export const wording = (de: string, en: string, hintDe: string, hintEn: string): Wording => ({
  message: { de, en },
  hint: { de: hintDe, en: hintEn },
});

const pointer = (path: readonly Step[]) => path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A path within a record as people write it: `contacts[0].phone`. */
export const fieldOf = (path: readonly Step[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${step}`)).join('');

/** The finding at `path` of the record in `entry`. */
export const findingAt = (
  { list, index, record }: Entry,
  path: readonly Step[],
  details: { code: string; severity?: Finding['severity']; value?: Finding['value'] } & Wording,
): Finding => ({
  code: details.code,
  severity: details.severity ?? 'error',
  path: pointer([list, index, ...path]),
  record: handleOf(record),
  field: fieldOf(path),
  value: details.value,
  message: details.message,
  hint: details.hint,
});
