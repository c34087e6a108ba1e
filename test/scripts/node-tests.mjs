// Runs every *.test.js below a folder with node:test and closes with 'N passed, N failed'.
// Node 20 takes folders, Node 22 takes globs: a list of files works in both.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...options] = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .filter((name) => name.endsWith('.test.js'))
  .sort()
  .map((name) => join(folder, name));

if (files.length === 0) {
  console.error(`No *.test.js in ${folder}: run \`npm run build:ts\` first.`);
  process.exit(1);
}

const child = spawn(process.execPath, ['--test', '--test-reporter=spec', ...options, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
let tail = '';
child.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  // the counts stand at the end, followed only by a list of what failed
  tail += chunk;
});
child.on('close', (code) => {
  const count = (word) => Number(tail.match(new RegExp(`^\\S+ ${word} (\\d+)`, 'm'))?.[1] ?? 0);
  const skipped = count('skipped') + count('todo');
  if (skipped) console.log(`${skipped} skipped`);
  console.log(`${count('pass')} passed, ${count('fail') + count('cancelled')} failed`);
  process.exit(code ?? 1);
});
