import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from '../../src/domain/geo/topology.js';
import { readCoverage } from './read-coverage.js';
import type { Coverage } from './read-coverage.js';
import { readJson, readList } from './read-json.js';
import { readRegion } from './read-region.js';
import type { RegionSource } from './read-region.js';

/** All that the build reads, unjudged. */
export interface Sources {
  readonly regions: readonly RegionSource[];
  /** Bodies that several regions name. */
  readonly shared: readonly unknown[];
  readonly terms: readonly unknown[];
  readonly municipalities: readonly unknown[];
  /** Boundaries by region; `''` are those of the regions that have none of their own. */
  readonly topologies: ReadonlyMap<string, Topology>;
  /** Boundaries of the whole state: for the maps of regions that have none of their own, with what lies around. */
  readonly state?: Topology;
  /** What became of the facts of the seed documents. */
  readonly coverage?: Coverage;
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

function readTopologies(folder: string, regions: readonly string[]): Map<string, Topology> {
  const files = [['', 'municipalities.topo.json'], ...regions.map((id) => [id, `${id}.topo.json`] as const)] as const;
  return new Map(
    files.filter(([, file]) => existsSync(join(folder, file))).map(([id, file]) => [id, readJson(join(folder, file)) as Topology]),
  );
}

/** Reads the folder `data` of the checkout at `root`: records, vocabulary, boundaries. */
export function readSources(root: string): Sources {
  const data = join(root, 'data');
  const regions = namesIn(join(data, 'regions'));
  const coverage = readCoverage(root);
  const state = join(data, 'geo', 'nrw-municipalities.topo.json');
  return {
    regions: regions.map((id) => readRegion(join(data, 'regions', id), id)),
    shared: readList(join(data, 'shared', 'organisations.json')),
    terms: namesIn(join(data, 'vocabulary')).filter((name) => name.endsWith('.json')).flatMap((name) => readList(join(data, 'vocabulary', name))),
    municipalities: readList(join(data, 'geo', 'municipalities.json')),
    topologies: readTopologies(join(data, 'geo'), regions),
    ...(existsSync(state) && { state: readJson(state) as Topology }),
    ...(coverage && { coverage }),
  };
}
