import { collections, header, type CollectionName, type Dataset } from './dataset.js';
import { deepFreeze } from './deep-freeze.js';
import type { Issue } from './issue.js';
import { issueWording } from './issue-messages.js';
import { finding, judgeRecord, type Finding } from './judge-record.js';
import { markJudged } from './judged.js';
import { plainCopy, type CopyProblem } from './plain-copy.js';
import { danglingReferences, handleOf } from './references.js';

type Plain = Record<string, unknown>;
type Path = readonly (string | number)[];

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const pointer = (path: Path) => path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const fieldOf = (path: Path) => path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${step}`)).join('');

/** What was found, in a length that fits a line. */
function preview(value: unknown): Issue['value'] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined) return value;
  const text = typeof value === 'string' ? value : Array.isArray(value) ? `[${value.length}]` : '{…}';
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** What a reader would call the record: its id, else its name or title. */
function labelOf(record: unknown): string {
  if (!isPlain(record)) return '';
  const title = isPlain(record.title) ? Object.values(record.title)[0] : record.title;
  const label = [record.id, record.ags, record.name, title].find((candidate) => typeof candidate === 'string');
  return typeof label === 'string' ? label.slice(0, 200) : '';
}

/** The issue for `found` in `record`, which stands at `base` of the input. */
function issueOf(found: Finding, severity: Issue['severity'], base: Path, record: unknown): Issue {
  return {
    code: found.code,
    severity,
    path: pointer([...base, ...found.path]),
    record: labelOf(record),
    field: fieldOf(found.path),
    value: preview(found.value),
    ...issueWording(found.code, found.expected),
  };
}

/** What came out of the judge, and where each record that stayed stands in the input (a JSON Pointer). */
export interface Judgement {
  readonly dataset: Dataset;
  readonly issues: Issue[];
  readonly pathOf: (list: CollectionName, record: object) => string;
}

/** As {@link parseDataset}, for those who have more to say of the records. */
export function judgeDataset(input: unknown): Judgement {
  const { copy, problems } = plainCopy(input);
  const wrapped = isPlain(copy) && isPlain(copy.seal) && isPlain(copy.dataset);
  const root: Path = wrapped ? ['dataset'] : [];
  const data = wrapped ? copy.dataset : copy;
  const issues = problems.map((problem) => problemIssue(problem, copy, root));
  if (!isPlain(data)) issues.push(issueOf(finding('not-a-dataset', [], data), 'error', root, data));
  const plain = isPlain(data) ? data : {};

  const judged = { ...judgeHeader(plain, root, issues) };
  const positions: Positions = new Map();
  for (const name of Object.keys(collections) as CollectionName[]) judged[name] = judgeList(name, plain[name], root, issues, positions);
  const dataset = deepFreeze(judged) as unknown as Dataset;
  markJudged(dataset);
  const baseOf = (list: CollectionName, record: object) => [...root, list, positions.get(record) ?? 0];
  return {
    dataset,
    issues: issues.concat(referenceIssues(dataset, baseOf)),
    pathOf: (list, record) => pointer(baseOf(list, record)),
  };
}

/**
 * Judges a dataset, whatever it is: never throws. Good records stay, in their order, deeply frozen; each dropped one
 * has an issue of severity `error` with its path. Unknown fields and references that lead nowhere are warnings.
 * Of two records with one id the first stays. A sealed file's wrapper is looked through.
 *
 * @example
 * parseDataset({ organisations: [{ id: 'Bad Id' }] }).issues[0]
 * //=> { code: 'id', severity: 'error', path: '/organisations/0/id', record: 'Bad Id', field: 'id', value: 'Bad Id', … }
 */
export function parseDataset(input: unknown): { dataset: Dataset; issues: Issue[] } {
  const { dataset, issues } = judgeDataset(input);
  return { dataset, issues };
}

/** Where each record that stayed stood in the input. */
type Positions = Map<object, number>;

const isField = (name: unknown): name is string => typeof name === 'string' && Object.hasOwn(header, name);
const isList = (name: unknown): name is CollectionName => typeof name === 'string' && Object.hasOwn(collections, name);

/** The issue for a part that was not taken over: an error where a list or a field of the header is lost with it. */
function problemIssue({ code, path }: CopyProblem, copy: unknown, root: Path): Issue {
  const base = path.slice(0, isList(path[root.length]) && path.length > root.length + 1 ? root.length + 2 : root.length);
  const record = finding(code, base, copy).value;
  const rest = path.slice(base.length);
  const isLost = base.length <= root.length && (rest.length === 0 || isField(rest[0]) || isList(rest[0]));
  return issueOf(finding(code, rest, record), isLost ? 'error' : 'warning', base, record);
}

function judgeHeader(plain: Plain, root: Path, issues: Issue[]): Plain {
  const out: Plain = {};
  for (const [name, schema] of Object.entries(header)) {
    const { value, errors, warnings } = judgeRecord(schema, plain[name]);
    if (value !== undefined) out[name] = value;
    const add = (severity: Issue['severity'], found: Finding) =>
      void issues.push(issueOf({ ...found, path: [name, ...found.path] }, severity, root, plain));
    for (const found of warnings) add('warning', found);
    for (const found of errors) add('error', found);
  }
  for (const name of Object.keys(plain)) {
    if (!isField(name) && !isList(name)) issues.push(issueOf(finding('unknown-field', [name], plain), 'warning', root, plain));
  }
  return out;
}

function judgeList(name: CollectionName, list: unknown, root: Path, issues: Issue[], positions: Positions): unknown[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    issues.push(issueOf({ ...finding('not-a-list', [], list), path: [name] }, 'error', root, undefined));
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((record: unknown, index) => {
    const add = (severity: Issue['severity'], found: Finding) => void issues.push(issueOf(found, severity, [...root, name, index], record));
    const value = judgeOne(name, record, seen, add);
    if (!value) return [];
    positions.set(value, index);
    return [value];
  });
}

/** The judged record, or undefined where it was dropped; `seen` holds the handles so far. */
function judgeOne(name: CollectionName, record: unknown, seen: Set<string>, add: (severity: Issue['severity'], found: Finding) => void) {
  if (!isPlain(record)) return add('error', finding('not-a-record', [], record));
  const { value, errors, warnings } = judgeRecord(collections[name], record);
  for (const found of warnings) add('warning', found);
  for (const found of errors) add('error', found);
  if (!isPlain(value)) return undefined;
  const handle = handleOf(value);
  if (seen.has(handle)) return add('error', finding('duplicate-id', [name === 'municipalities' ? 'ags' : 'id'], record));
  seen.add(handle);
  return value;
}

const referenceIssues = (dataset: Dataset, baseOf: (list: CollectionName, record: object) => Path): Issue[] =>
  danglingReferences(dataset).map(({ collection, record, path, lists }) =>
    issueOf(finding('unknown-reference', path, record, lists.join(', ')), 'warning', baseOf(collection, record), record),
  );
