import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../../src/model/dataset.js';
import { readJson, readList } from './read-json.js';

/** The files of a region and the list that each one's records belong to. */
const listOf: Readonly<Record<string, CollectionName>> = {
  'organisations.json': 'organisations',
  'offices.json': 'organisations',
  'meetings.json': 'meetings',
  'series.json': 'series',
  'programmes.json': 'programmes',
  'publications.json': 'publications',
  'statistics.json': 'statistics',
  'municipalities.json': 'municipalities',
};
const headerFile = 'region.json';

/** A region as its folder holds it: unjudged. */
export interface RegionSource {
  readonly id: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Partial<Record<CollectionName, readonly unknown[]>>>;
}

/** Reads `folder`, whose name is the id of the region. Throws where a file stands there that nobody would read. */
export function readRegion(folder: string, id: string): RegionSource {
  const stray = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== headerFile && !(file in listOf));
  if (stray.length) throw new Error(`${folder}: nobody reads ${stray.join(', ')}; known are ${Object.keys(listOf).join(', ')}`);

  const lists: Partial<Record<CollectionName, unknown[]>> = {};
  for (const [file, list] of Object.entries(listOf)) lists[list] = [...(lists[list] ?? []), ...readList(join(folder, file))];
  return { id, header: readJson(join(folder, headerFile)) as RegionSource['header'], lists };
}
