import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, recordedByAll } from './recorded-files.js';

/** What holds no data, so that a site may have its own. All else is written anew: it would show what was withdrawn. */
const replaceable = ['pages.css'];

/** Those of `files` that a site has replaced by its own: what lies in `out` is neither of this build nor of an earlier one. */
export async function replacedFiles(out: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<Set<string>> {
  const recorded = await recordedByAll(out);
  const replaced = new Set<string>();
  for (const path of replaceable) {
    const content = files.get(path);
    const found = content === undefined ? undefined : await readFile(join(out, path)).catch(() => undefined);
    if (content === undefined || found === undefined) continue;
    const digest = digestOf(found);
    if (digest !== digestOf(content) && !recorded.some(([name, known]) => name === path && known === digest)) replaced.add(path);
  }
  return replaced;
}
