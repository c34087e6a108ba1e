import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The file in which a build of the dataset `id` tells the next one what it made. */
export const listOf = (id: string): string => `${id}.files.json`;

/** The digests of the files of an earlier build, by their paths below the folder of the site; none where it left no list. */
export async function recordedIn(list: string): Promise<[path: string, digest: unknown][]> {
  try {
    return Object.entries(JSON.parse(await readFile(list, 'utf8')) as object);
  } catch {
    return [];
  }
}

/** What the lists of all datasets in a folder say, but for that of `own`: a style, say, belongs to several. */
export async function recordedByAll(out: string, own?: string): Promise<[path: string, digest: unknown][]> {
  const names = await readdir(out).catch((): string[] => []);
  const lists = names.filter((name) => name.endsWith('.files.json') && (own === undefined || name !== listOf(own)));
  return (await Promise.all(lists.map((name) => recordedIn(join(out, name))))).flat();
}
