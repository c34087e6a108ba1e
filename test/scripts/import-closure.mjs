// Which files a browser loads for an ES module: the file, its static imports, theirs, and so on.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rollup/parseAst';

/** The relative paths that a module imports or re-exports statically; packages and import() are left out. */
function staticImports(path) {
  return parseAst(readFileSync(path, 'utf8'))
    .body.map((statement) => statement.source?.value)
    .filter((source) => typeof source === 'string' && source.startsWith('.'))
    .map((source) => join(dirname(path), source));
}

/**
 * The files that loading these entries loads, each once, entries first.
 * @param {...string} entries
 * @returns {string[]}
 */
export function importClosure(...entries) {
  const files = new Set(entries);
  // a Set may grow while it is walked: what is added is visited too
  for (const file of files) for (const next of staticImports(file)) files.add(next);
  return [...files];
}
