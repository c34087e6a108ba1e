import { readIcs } from '../formats/read-ics.js';
import type { Dataset } from '../model/dataset.js';
import type { Issue } from '../model/issue.js';
import { datasetAddress } from './dataset-address.js';
import { fetchBytes } from './fetch-bytes.js';
import { cachedCopy, judge, loadDataset, type Loaded } from './load-dataset.js';

/** What one source gave. */
type Part = Pick<Loaded, 'issues' | 'staleSince'> & { readonly records: Partial<Dataset> };

/** The last good answer of each feed on this page: a feed that fails later does not take its meetings away. */
const lastGood = new Map<string, { readonly bytes: ArrayBuffer; readonly since: string }>();

/**
 * Several sources as one dataset: files of our own kind, and calendar files (`.ics`). A source that does not answer is
 * counted in `missing`, or its last good copy is shown with its age; only where none answers the whole fails. `today` is
 * the day (YYYY-MM-DD) that a fresh copy is from.
 */
export async function loadSources(sources: readonly string[], today: string, isRetry = false): Promise<Loaded> {
  const addresses = sources.map((source) => datasetAddress(source, undefined) ?? source);
  const answers = await Promise.allSettled(addresses.map((address) => loadSource(address, today, isRetry)));
  const parts = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (!parts.length && failed) throw failed.reason;
  const { dataset, issues } = await judge(joined(parts.map(({ records }) => records)));
  const [staleSince] = parts.flatMap((part) => part.staleSince ?? []).sort();
  const missing = answers.length - parts.length;
  return {
    dataset,
    issues: [...parts.flatMap((part): readonly Issue[] => part.issues), ...issues],
    ...(staleSince && { staleSince }),
    ...(missing && { missing }),
  };
}

async function loadSource(address: string, today: string, isRetry: boolean): Promise<Part> {
  if (!/\.ics$/i.test(URL.canParse(address) ? new URL(address).pathname : address)) {
    const { dataset, ...rest } = await loadDataset(address, isRetry);
    return { records: dataset, ...rest };
  }
  try {
    const bytes = await fetchBytes(address, isRetry ? 'no-cache' : 'default');
    lastGood.set(address, { bytes, since: today });
    return readFeed(bytes, address);
  } catch (error) {
    const copy = lastGood.get(address) ?? (await cachedCopy(address, error));
    if (!copy) throw error;
    return { ...readFeed(copy.bytes, address), staleSince: copy.since };
  }
}

function readFeed(bytes: ArrayBuffer, address: string): Part {
  const { records, issues } = readIcs(new Uint8Array(bytes), {
    source: { title: new URL(address).pathname.split('/').at(-1) ?? address, url: address },
  });
  return { records: { meetings: records }, issues };
}

/** The lists of all parts one after the other, each record once; what is said of a dataset is that of the first. */
function joined(parts: readonly Partial<Dataset>[]): object {
  const whole: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) {
      if (!Array.isArray(value)) whole[name] ??= value;
      else whole[name] = [...((whole[name] as unknown[] | undefined) ?? []), ...value];
    }
  }
  return Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, Array.isArray(value) ? once(value) : value]));
}

function once(records: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return records.filter((record) => {
    const { id, ags, text } = record as { id?: string; ags?: string; text?: string };
    const key = id ?? ags ?? text;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
