// Has the Nu HTML checker read what `bruecke build` writes: every page of every region, in every language. Needs Java, on
// the PATH or named by JAVA_PATH; where there is none it says so and leaves with 0, as a further witness beside the unit tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import checker from 'vnu-jar';

const languages = ['de', 'en', 'ar'];
const program = 'build/src/entry/cli/bruecke.js';
const java = process.env.JAVA_PATH ?? 'java';

/** What the checker says of all pages below a folder: one entry for each fault. */
function check(folder, pages) {
  const { stderr, status } = spawnSync(java, ['-jar', String(checker), '--format', 'json', ...pages.map((page) => join(folder, page))], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!stderr.startsWith('{')) throw new Error(`The checker left with ${status}: ${stderr.slice(0, 500)}`);
  return JSON.parse(stderr).messages;
}

/** Builds a region with all that can stand in a page: weak and invented records too. */
function build(region, out) {
  const options = [
    '--base',
    'https://city.example/vereine/',
    '--show-unconfirmed',
    '--index-invented',
    ...languages.flatMap((language) => ['--lang', language]),
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'build', `dist/data/${region}.json`, '--out', join(out, region), ...options],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`bruecke build ${region}: ${stderr}`);
}

if (spawnSync(java, ['-version']).status !== 0) {
  console.log('Skipped: Java is not installed (Debian: default-jre-headless). No HTML was checked.');
  process.exit(0);
}

const out = mkdtempSync(join(tmpdir(), 'bruecke-html-'));
try {
  const regions = readdirSync('dist/data').filter((file) => /^[a-z-]+\.json$/.test(file));
  for (const region of regions) build(region.replace('.json', ''), out);
  // a list is a part of a page and stands in one
  const pages = readdirSync(out, { recursive: true }).filter((file) => file.endsWith('.html') && !file.endsWith('.list.html'));
  const messages = check(out, pages);
  for (const { url, lastLine, type, message, extract } of messages) {
    console.log(`${relative(out, new URL(url).pathname)}:${lastLine} ${type}: ${message}\n  ${extract?.trim()}`);
  }
  const bad = new Set(messages.map(({ url }) => url)).size;
  console.log(`${pages.length - bad} passed, ${bad} failed`);
  process.exitCode = bad || pages.length === 0 ? 1 : 0;
} finally {
  rmSync(out, { recursive: true, force: true });
}
