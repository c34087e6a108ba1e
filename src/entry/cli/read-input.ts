import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isMapPicture, type MapPicture } from '../../domain/geo/map-picture.js';

const shipped = (region: string): string => fileURLToPath(new URL(`../open-data/${region}.json`, import.meta.url));

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;

/** The file that is meant: one that is named, or that of a region that comes with the package; a folder may have its name. */
const fileOf = (input: string): string => (isFile(input) || !/^[a-z0-9-]+$/.test(input) ? input : shipped(input));

/** What stands in a JSON file, or in the file of a region that comes with the package; rejects with a plain sentence. */
export async function readInput(input: string | undefined): Promise<unknown> {
  if (!input) throw new Error('Say which file or region: bruecke build mettmann --out site');
  const file = fileOf(input);
  if (!isFile(file)) throw new Error(`There is no file ${input}, and no region of that name.`);
  return readJson(file, input);
}

/** The map that lies beside a dataset as `<region>.map.json`; undefined where there is none. */
export async function readMapBeside(input: string): Promise<MapPicture | undefined> {
  const file = fileOf(input).replace(/(\.json)?$/, '.map.json');
  if (!isFile(file)) return undefined;
  const map = await readJson(file, file);
  if (isMapPicture(map)) return map;
  throw new Error(`${file} is no map as it comes with the package; without that file the page has no map.`);
}

async function readJson(file: string, name: string): Promise<unknown> {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`${name} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}
