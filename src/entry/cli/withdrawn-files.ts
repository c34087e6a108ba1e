import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The digests of the files that an earlier build wrote, by their paths below the folder of the site; none where it left no list. */
async function filesOfEarlierBuild(list: string): Promise<[path: string, digest: unknown][]> {
  try {
    return Object.entries(JSON.parse(await readFile(list, 'utf8')) as object);
  } catch {
    return [];
  }
}

/** The paths that the lists of other datasets in the same folder name: what two of them have, such as a style, belongs to both. */
async function pathsOfOthers(out: string, own: string): Promise<Set<string>> {
  const lists = (await readdir(out)).filter((name) => name.endsWith('.files.json') && name !== own);
  const files = await Promise.all(lists.map((name) => filesOfEarlierBuild(join(out, name))));
  return new Set(files.flat().map(([path]) => path));
}

const isBelow = (path: string): boolean => !normalize(path).startsWith('..');

/**
 * Removes from `out` what an earlier build of the dataset `id` wrote and this one did not: it would show what was withdrawn
 * since. What somebody else put there or changed stays, and is named. The list of the files of this build, `<id>.files.json`,
 * tells the next one.
 */
export async function removeWithdrawn(out: string, id: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const name = `${id}.files.json`;
  const list = join(out, name);
  const others = await pathsOfOthers(out, name);
  for (const [path, digest] of await filesOfEarlierBuild(list)) {
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
