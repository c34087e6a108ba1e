import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../src/entry/cli/bruecke.js', import.meta.url));

/** What `bruecke <args>` says and how it ends. */
export function bruecke(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { code: status, said: stdout, complained: stderr };
}

/** A folder that is gone after the test. */
export function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'bruecke-test-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The path of a file with this content, as it stands if it is a text, else as JSON. */
export function aFile(t: TestContext, content: unknown): string {
  const file = join(aFolder(t), 'daten.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
