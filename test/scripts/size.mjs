// What a visitor downloads: gzip (level 9) of every script file up to the first usable result, in bytes, data aside.
// dist/embed/manifest.json names, for each entry, the chunks that it imports on its way there by import().
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importClosure } from './import-closure.mjs';

const EMBED = 'dist/embed';
const LIMITS = {
  [`${EMBED}/directory.js`]: 28_000,
  [`${EMBED}/bruecke.js`]: 28_000,
  // 25,000 is what it should be
  [`${EMBED}/calendar.js`]: 26_600,
  // the list of the directory and a map; 28,000 is what it should be
  [`${EMBED}/map-list.js`]: 31_600,
  [`${EMBED}/consent.js`]: 18_000,
  'dist/bruecke.min.js': 60_000,
};

const manifestFile = join(EMBED, 'manifest.json');
const manifest = existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, 'utf8')) : undefined;
const verbose = process.argv.includes('--files');

/** The files that a page loads for this script before it shows its first result. */
function filesFor(script) {
  // the classic script is one file: its on-demand parts come after the first result
  if (!script.startsWith(`${EMBED}/`)) return [script];
  const chunks = manifest?.[relative(EMBED, script)];
  if (!chunks) throw new Error(`${manifestFile} does not name ${relative(EMBED, script)}: its on-demand chunks would go uncounted.`);
  return importClosure(script, ...chunks.map((chunk) => join(EMBED, chunk)));
}

const gzip = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const row = (...cells) => console.log(cells.map((cell, i) => (i ? String(cell).padStart(10) : cell.padEnd(36))).join(''));

let over = 0;
row('first result', 'files', 'bytes', 'gzip', 'limit');
for (const [script, limit] of Object.entries(LIMITS)) {
  const files = filesFor(script);
  const total = sum(files.map(gzip));
  if (total > limit) over++;
  row(script, files.length, sum(files.map((file) => readFileSync(file).length)), total, limit);
  if (verbose) for (const file of files) row(`  ${relative('dist', file)}`, '', readFileSync(file).length, gzip(file), '');
  if (total > limit) console.error(`  ${script} is ${total - limit} bytes over its limit.`);
}
process.exit(over ? 1 : 0);
