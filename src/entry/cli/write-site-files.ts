import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeWithdrawn } from './withdrawn-files.js';

/**
 * Writes `files` (by path below `out`) of the dataset `id` and says what was written: each file, but of `folders`, which hold
 * the pages of organisations or feeds, only how many. What an earlier build wrote and this one did not goes away.
 */
export async function writeSiteFiles(
  out: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  folders: readonly string[],
): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
    if (!folders.includes(dirname(path))) console.log(`${join(out, path)}  ${Buffer.byteLength(content)} bytes`);
  }
  for (const folder of folders) {
    const written = [...files.keys()].filter((path) => dirname(path) === folder).length;
    console.log(`${join(out, folder)}  ${written} ${folder.endsWith('feeds') ? 'feeds' : 'pages'}`);
  }
  await removeWithdrawn(out, id, files);
}
