// What a visitor downloads: gzip (level 9) of every script file up to the first usable result, in bytes, data aside.
// dist/embed/manifest.json names, for each entry, the chunks that it imports on its way there by import().
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importClosure } from './import-closure.mjs';

const EMBED = 'dist/embed';
/** What stands on a page: its scripts, the on-demand chunks that it draws with, by name, and the limit. */
const PAGES = [
  { scripts: ['directory'], limit: 28_000 },
  { scripts: ['bruecke'], limit: 28_000 },
  { scripts: ['calendar'], limit: 25_000 },
  { scripts: ['map-list'], limit: 28_000 },
  // its list is the first result; the map comes beside the boundaries
  { scripts: ['map-list'], later: ['map-stage'], limit: 33_000 },
  { scripts: ['consent'], limit: 18_000 },
  { scripts: ['directory', 'calendar', 'map-list'], limit: 45_000 },
];
const CLASSIC = { name: 'dist/bruecke.min.js', limit: 60_000 };

const manifestFile = join(EMBED, 'manifest.json');
const manifest = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : undefined;
const verbose = process.argv.includes('--files');

/** The files that a page loads for these scripts before it shows its first result. */
function filesFor({ scripts, later = [] }) {
  const files = scripts.map((script) => join(EMBED, `${script}.js`));
  const chunks = scripts.flatMap((script) => {
    const named = manifest?.[`${script}.js`];
    if (!named) throw new Error(`${manifestFile} does not name ${script}.js: its on-demand chunks would go uncounted.`);
    return named;
  });
  const drawn = later.map((name) => `chunks/${readdirSync(join(EMBED, 'chunks')).find((file) => file.startsWith(`${name}-`))}`);
  return importClosure(...files, ...[...chunks, ...drawn].map((chunk) => join(EMBED, chunk)));
}

const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const row = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : cell.padEnd(44))).join(''));

let over = 0;
row('first result', 'files', 'bytes', 'gzip', 'limit');
const pages = PAGES.map((page) => ({
  name: `${page.scripts.map((script) => `${script}.js`).join(', ')}${page.later ? ` and ${page.later.join(', ')}` : ''}`,
  files: filesFor(page),
  limit: page.limit,
}));
// the classic script is one file: its on-demand parts come after the first result
for (const { name, files, limit } of [...pages, { ...CLASSIC, files: [CLASSIC.name] }]) {
  const total = sum(files.map(gzip));
  if (total > limit) over++;
  row(name, files.length, sum(files.map((file) => readFileSync(file).length)), total, limit);
  if (verbose) for (const file of files) row(`  ${relative('dist', file)}`, '', readFileSync(file).length, gzip(file), '');
  if (total > limit) console.error(`  ${name} is ${total - limit} bytes over its limit.`);
}
process.exit(over ? 1 : 0);
