import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const shipped = (region: string): string => fileURLToPath(new URL(`../open-data/${region}.json`, import.meta.url));

/** What stands in a JSON file, or in the file of a region that comes with the package; rejects with a plain sentence. */
export async function readInput(input: string | undefined): Promise<unknown> {
  if (!input) throw new Error('Say which file or region: bruecke build mettmann --out site');
  const file = existsSync(input) || !/^[a-z0-9-]+$/.test(input) ? input : shipped(input);
  if (!existsSync(file)) throw new Error(`There is no file ${input}, and no region of that name.`);
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${input} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}
