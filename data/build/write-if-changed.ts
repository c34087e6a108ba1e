import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes `content` to `path`, with the folders on the way; a file that says the same already keeps its time. */
export function writeIfChanged(path: string, content: string | Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content as string))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
