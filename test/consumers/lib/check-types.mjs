import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { outcome } from './run-command.mjs';

/** The lines of `wrong.*` that say of themselves that they are wrong, as `src/wrong.tsx(7)`. */
function markedLines(folder) {
  const file = readdirSync(join(folder, 'src')).find((name) => name.startsWith('wrong.'));
  const lines = readFileSync(join(folder, 'src', file), 'utf8').split('\n');
  return lines.flatMap((line, index) => (/(\/\/|\/\*|<!--) wrong: /.test(line) ? [`src/${file}(${index + 1})`] : []));
}

/**
 * What checkers say, as TypeScript's own says it. Angular's colours whatever it is told, and writes a place as
 * `src/wrong.ts:7:5`; Svelte's begins with the moment and writes `ERROR "src/wrong.svelte" 7:5`.
 */
const alike = (output) =>
  stripVTControlCharacters(output)
    .replace(/^(\S+?):(\d+):(\d+) - error/gm, '$1($2,$3): error')
    .replace(/^\d+ ERROR "(.+?)" (\d+):(\d+) /gm, '$1($2,$3): error TS0: ');

/** Checks a project's types: errors that should not be there, and marked lines that passed as right. */
export async function typeErrors(folder, checker) {
  const { code, output } = await outcome(`npx --no-install ${checker}`, folder);
  const errors = alike(output)
    .split('\n')
    .filter((line) => / error TS\d+: |^error /.test(line));
  const marked = markedLines(folder);
  const at = (line) => line.replace(/^([^(]+\(\d+),.*/, '$1)');
  const unexpected = errors.filter((line) => !marked.includes(at(line)));
  if (![0, 1, 2].includes(code)) unexpected.push(`${checker} left with ${code}: ${output.trim()}`);
  const found = new Set(errors.map(at));
  const missed = marked.filter((line) => !found.has(line)).map((line) => `${line} passed as right`);
  return { unexpected, missed: marked.length ? missed : ['no line is marked as wrong'] };
}
