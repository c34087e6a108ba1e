import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { isJudged } from '../model/judged.js';
import { readSealed } from '../model/seal.js';
import { fetchBytes, textOf } from './fetch-bytes.js';
import { LoadError } from './load-error.js';

export interface Sealed {
  readonly address: string;
  readonly digest: string;
}

/** A dataset with what the judge had to say; nothing is said of a file whose seal is unbroken. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** Day of the copy (YYYY-MM-DD) where the server could not be reached and the browser still had one. */
  readonly staleSince?: string;
  /** Where a file of our own build lies, and its digest: its prepared index lies beside it. */
  readonly sealed?: Sealed;
  /** How many of several sources did not answer. */
  readonly missing?: number;
}

const underway = new Map<string, Promise<Loaded>>();

/**
 * The dataset at `address`; elements that ask for the same address share one request and one dataset. Rejects with a
 * {@link LoadError}; a failed address is asked again at the next call. `isRetry` asks the server even where the browser
 * has an answer: some browsers keep "gone", too.
 */
export function loadDataset(address: string, isRetry = false): Promise<Loaded> {
  const known = underway.get(address);
  if (known) return known;
  const loading = fetchBytes(address, isRetry ? 'no-cache' : 'default').then(
    (bytes) => readDataset(bytes, address),
    (error: unknown) => staleCopy(address, error).then((stale) => stale ?? Promise.reject(error as LoadError)),
  );
  underway.set(address, loading);
  // a stale copy is good for now, not for the next element that asks
  loading.then(
    ({ staleSince }) => staleSince && underway.delete(address),
    () => underway.delete(address),
  );
  return loading;
}

/** `value` as a dataset: as it is if it came out of the judge, else judged now. */
export async function judge(value: unknown): Promise<Loaded> {
  if (isJudged(value)) return { dataset: value, issues: [] };
  const { parseDataset } = await import('../model/parse-dataset.js');
  return parseDataset(value);
}

/** Whether nobody answered: a server that says that a list is gone means it. */
const isOutOfReach = (error: unknown): boolean => error instanceof LoadError && (error.reason === 'network' || error.reason === 'timeout');

/** An answer that the browser's own cache still has, with its day (YYYY-MM-DD); undefined where it has none, may not say, or must not be asked. */
export async function cachedCopy(
  address: string,
  error: unknown,
): Promise<{ readonly bytes: ArrayBuffer; readonly since: string } | undefined> {
  if (!isOutOfReach(error) || !URL.canParse(address) || new URL(address).origin !== location.origin) return undefined;
  try {
    const response = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' });
    const date = new Date(response.headers.get('date') ?? response.headers.get('last-modified') ?? NaN);
    if (!response.ok || Number.isNaN(date.getTime())) return undefined;
    return { bytes: await response.arrayBuffer(), since: date.toISOString().slice(0, 10) };
  } catch {
    return undefined;
  }
}

/** The copy that the browser's own cache still has, as a dataset. */
async function staleCopy(address: string, error: unknown): Promise<Loaded | undefined> {
  const copy = await cachedCopy(address, error);
  return (
    copy &&
    readDataset(copy.bytes, address).then(
      (loaded) => ({ ...loaded, staleSince: copy.since }),
      () => undefined,
    )
  );
}

async function readDataset(bytes: ArrayBuffer, address: string): Promise<Loaded> {
  const text = textOf(bytes, address);
  const [sealed, digest] = await readSealed(text, sha256);
  const value = parseJson(sealed ?? text, address);
  if (digest) return { dataset: value as Dataset, issues: [], sealed: { address, digest } };
  const loaded = await judge(value);
  if (!isDataset(value, loaded.dataset)) throw new LoadError('not-a-dataset', address, opening(text));
  return loaded;
}

/** Whether `value`, or what its seal holds, has any of the lists of a dataset: a server's excuse in JSON has none. */
function isDataset(value: unknown, { attributions: _attributions, ...lists }: Dataset): boolean {
  const has = (holder: unknown) =>
    typeof holder === 'object' &&
    holder !== null &&
    Object.keys(lists).some((name) => Array.isArray((holder as Record<string, unknown>)[name]));
  return has(value) || has((value as { dataset?: unknown } | null)?.dataset);
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json', address, opening(text));
  }
}

/** The first words of an answer, by which an editor recognises a login page. */
const opening = (text: string): string => `"${text.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;

/** Pages without a secure context have no digest: then no seal holds and the data is judged. */
async function sha256(text: string): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return '';
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
