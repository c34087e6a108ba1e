import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { generatorMark } from '../../formats/site/page.js';
import { rssMark } from '../../formats/write-rss.js';

/**
 * Writes `files` (by path below `out`) and says what was written: each file, but of `folders`, which hold the pages of
 * organisations or feeds, only how many. A file that an earlier build wrote there and this one did not goes away: it would show
 * what was withdrawn since.
 */
export async function writeSiteFiles(
  out: string,
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
    const removed = await removeOldPages(out, folder, files);
    console.log(
      `${join(out, folder)}  ${written} ${folder.endsWith('feeds') ? 'feeds' : 'pages'}${removed ? `, ${removed} old ones removed` : ''}`,
    );
  }
}

/** Only files that bear our mark: what somebody else put there stays. */
const marks: Readonly<Record<string, string>> = {
  '.html': generatorMark,
  '.ics': 'PRODID:-//Bruecke//',
  '.rss': `<generator>${rssMark}</generator>`,
};

async function removeOldPages(out: string, folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<number> {
  const names = await readdir(join(out, folder)).catch(() => []);
  const strangers = names.filter((name) => Object.hasOwn(marks, extname(name)) && !files.has(`${folder}/${name}`));
  let removed = 0;
  for (const name of strangers) {
    const path = join(out, folder, name);
    if (!(await readFile(path, 'utf8')).includes(marks[extname(name)] ?? '')) continue;
    await rm(path);
    removed++;
  }
  return removed;
}
