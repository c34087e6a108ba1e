import type { Dataset } from '../../src/model/dataset.js';
import type { Finding } from './finding.js';
import type { Topology } from '../../src/domain/geo/topology.js';

/** A region as the rules see it: judged, complete, before anything is withheld or made coarser. */
export interface Region {
  readonly id: string;
  /** Its records, with the shared bodies, municipalities and terms that they name. */
  readonly dataset: Dataset;
  /** Boundaries of its municipalities, where there are any. */
  readonly topology?: Topology;
  /** Boundaries to draw its map from, with what lies around. */
  readonly around?: Topology;
  /** Ids of the records that stand elsewhere: the id, and the region (or `shared`) that holds it. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** The day (YYYY-MM-DD) that the rules take for today. */
  readonly today: string;
}

/** One thing that all data must be, and what is told where they are not. */
export interface Rule {
  /** The name of its file, and the code of its findings where they have none of their own. */
  readonly name: string;
  check(region: Region): Finding[];
}
