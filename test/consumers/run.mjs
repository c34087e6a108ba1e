// `npm run test:consumers`: five projects install the packed tarball as strangers would, are type-checked, built and
// visited. Needs `npm run build` once. Where the packages of a project cannot be fetched, it says so and counts nothing.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../scripts/find-browser.mjs';
import { typeErrors } from './lib/check-types.mjs';
import { install, NoRegistry } from './lib/install.mjs';
import { copyEmbed, run } from './lib/run-command.mjs';
import { visit } from './lib/visit.mjs';

const projects = [
  { name: 'react', check: 'tsc --pretty false', build: 'vite build --logLevel warn' },
  { name: 'vue', check: 'vue-tsc --pretty false', build: 'vite build --logLevel warn' },
  { name: 'svelte', check: 'svelte-check --output machine', build: 'vite build --logLevel warn' },
  { name: 'angular', check: 'ngc -p tsconfig.json --pretty false', build: 'vite build --logLevel warn' },
  { name: 'html', check: 'tsc --pretty false' },
];
const counts = { passed: 0, failed: 0 };

/** Counts one sentence as true or false. `look` gives the complaints. */
async function test(sentence, look) {
  const complaints = await look().catch((error) => [String(error.stack ?? error)]);
  counts[complaints.length ? 'failed' : 'passed']++;
  console.log(`${complaints.length ? 'not ok' : 'ok'}: ${sentence}`);
  for (const complaint of complaints) console.log(`    ${complaint}`);
}

async function tryOut({ name, check, build }, folder, browser) {
  const types = typeErrors(folder, check);
  await test(`${name}: the package's types fit the project`, async () => (await types).unexpected);
  await test(`${name}: wrong use is refused, line by line`, async () => (await types).missed);
  await test(`${name}: the page lists Remscheid, filters while typing and hears of it, in silence`, async () => {
    if (build) await run(`npx --no-install ${build}`, folder);
    else copyEmbed(folder);
    return visit(browser, join(folder, 'dist'));
  });
}

for (const file of ['dist/esm/data.js', 'dist/types/frameworks/react.d.ts', 'build/test/e2e/support/serve.js']) {
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first, and this from the root.`);
}
const room = mkdtempSync(join(tmpdir(), 'bruecke-consumers-'));
let browser;
try {
  const folders = await install(
    projects.map(({ name }) => name),
    room,
  );
  browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: launchArgs });
  await Promise.all(projects.map((project) => tryOut(project, folders[project.name], browser)));
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed || !counts.passed ? 1 : 0;
} catch (error) {
  if (!(error instanceof NoRegistry)) throw error;
  console.log(`Skipped: ${error.message} No consumer was tested.`);
} finally {
  await browser?.close();
  rmSync(room, { recursive: true, force: true });
}
