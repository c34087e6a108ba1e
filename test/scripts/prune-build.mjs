// Removes compiled files whose source is gone. tsc leaves them, and the test of a renamed file would run on forever.
// Emptying build/ instead would pull files from under a running `npm start`.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const COMPILED = /\.(?:d\.(?:ts|mts)|m?js)(?:\.map)?$/;
const SOURCES = ['.ts', '.mts', '.mjs', '.js'];

for (const out of ['build', 'dist/types']) {
  if (!existsSync(out)) continue;
  for (const name of readdirSync(out, { recursive: true })) {
    if (!COMPILED.test(name)) continue;
    const stem = name.replace(COMPILED, '');
    if (!SOURCES.some((ending) => existsSync(stem + ending))) rmSync(join(out, name));
  }
}
