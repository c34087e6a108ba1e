import { existsSync, readFileSync } from 'node:fs';

/** The content of a JSON file. Throws with the name of the file where it is missing or no JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The list in a JSON file; an empty one where the file is missing. Throws where it holds no list. */
export function readList(path: string): unknown[] {
  if (!existsSync(path)) return [];
  const content = readJson(path);
  if (!Array.isArray(content)) throw new Error(`${path}: a list is expected`);
  return content;
}
