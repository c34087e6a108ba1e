import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { digestOf, listOf, recordedByAll, recordedIn } from './recorded-files.js';

const isBelow = (path: string): boolean => !normalize(path).startsWith('..');

/**
 * Removes from `out` what an earlier build of the dataset `id` wrote and this one did not: it would show what was withdrawn
 * since. What somebody else put there or changed stays, and is named. The list of the files of this build, `<id>.files.json`,
 * tells the next one.
 */
export async function removeWithdrawn(out: string, id: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const list = join(out, listOf(id));
  const others = new Set((await recordedByAll(out, id)).map(([path]) => path));
  for (const [path, digest] of await recordedIn(list)) {
    const file = join(out, path);
    const found = files.has(path) || others.has(path) || !isBelow(path) ? undefined : await readFile(file).catch(() => undefined);
    if (!found) continue;
    const isOwn = digestOf(found) === digest;
    if (isOwn) await rm(file);
    console.log(
      isOwn
        ? `${file}  removed, for this build has no such file`
        : `${file}  stays, for somebody changed it; this build has no such file: remove it yourself if it shows what was withdrawn`,
    );
  }
  const written = [...files].map(([path, content]) => [path, digestOf(content)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(list, `${JSON.stringify(Object.fromEntries(written), null, 1)}\n`);
}
