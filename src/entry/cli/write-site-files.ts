import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replacedFiles } from './replaced-files.js';
import { removeWithdrawn } from './withdrawn-files.js';

/**
 * Writes `files` (by path below `out`) of the dataset `id` and says what was written: each file, but of `folders`, which hold
 * the pages of organisations or feeds, only how many. What an earlier build wrote and this one did not goes away; what the site
 * has replaced by its own stays.
 */
export async function writeSiteFiles(
  out: string,
  id: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  folders: readonly string[],
): Promise<void> {
  const replaced = await replacedFiles(out, files);
  for (const path of replaced)
    console.log(`${join(out, path)}  stays, for no build wrote it like this; without it the next one writes its own`);
  for (const [path, content] of files) {
    if (replaced.has(path)) continue;
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
