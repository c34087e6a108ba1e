import { createHash } from 'node:crypto';
import { prepareOccurrences } from '../../src/domain/recurrence/prepare-occurrences.js';
import { writeSearchIndex } from '../../src/domain/search/create-search.js';
import { pageDataset } from '../../src/domain/search/page-dataset.js';
import type { Scope } from '../../src/model/consent.js';
import type { Dataset } from '../../src/model/dataset.js';
import { readSealed, writeSealed } from '../../src/model/seal.js';
import type { Region } from '../rules/region.js';
import { canonical } from './canonical.js';
import { cutTopology } from './cut-topology.js';
import { regionMap } from './region-map.js';
import { outputs, shippable } from './shippable.js';

/** The digest of a text in lower-case hexadecimal, as the seal asks for it. */
export const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

/** The text of the boundary file of a region; undefined where it has no boundaries. */
function boundaries({ dataset, topology }: Region): string | undefined {
  if (!topology) return undefined;
  return `${JSON.stringify(cutTopology(topology, dataset.municipalities.map(({ ags }) => ags)))}\n`;
}

/** The text of the map of a region; undefined where there are no boundaries to draw. */
function drawnMap({ dataset, around }: Region): string | undefined {
  const picture = around && regionMap(dataset, around);
  return picture && `${JSON.stringify(picture)}\n`;
}

const written = ({ dataset, today }: Region, scopes: readonly Scope[]) =>
  canonical(prepareOccurrences(shippable(dataset, scopes, today))) as Dataset;

/** The files of a region: path below `dist/`, and text. */
export async function shipRegion(region: Region): Promise<[path: string, text: string][]> {
  const [topology, map] = [boundaries(region), drawnMap(region)];
  const folders = outputs.flatMap(({ folder, scopes, pages }) => {
    const dataset = written(region, scopes);
    const forPages = { folder: pages, dataset: pageDataset(dataset) };
    return folder === pages ? [forPages] : [{ folder, dataset }, forPages];
  });
  const files = folders.map(async ({ folder, dataset }) => {
    const data: [string, string] = [`${folder}/${region.id}.json`, await writeSealed(dataset, sha256)];
    const further = Object.entries({ 'topo.json': topology, 'map.json': map });
    return [data, ...further.flatMap(([ending, text]) => (text === undefined ? [] : [[`${folder}/${region.id}.${ending}`, text] as [string, string]]))];
  });
  return (await Promise.all(files)).flat();
}

/** The prepared indexes that lie beside data for pages: path below `dist/`, and bytes. */
export const shipIndexes = (region: Region): Promise<[path: string, bytes: Uint8Array][]> =>
  Promise.all(
    outputs.map(async ({ pages, scopes }) => {
      const dataset = written(region, scopes);
      const [, seal] = await readSealed(await writeSealed(pageDataset(dataset), sha256), sha256);
      return [`${pages}/${region.id}.search.bin`, writeSearchIndex(dataset, { seal })] as [string, Uint8Array];
    }),
  );
