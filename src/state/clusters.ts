import { clusterPoints, type Clustered, type Spots } from '../domain/geo/cluster-points.js';
import { located, type Located } from '../domain/geo/located.js';
import type { Box, MapPicture } from '../domain/geo/map-picture.js';
import type { Dataset } from '../model/dataset.js';

/** Points nearer than so many pixels become one, more or less: clusters are made for every doubling of the scale. */
const radius = 44;

/** A cluster on a picture. */
export interface PlacedCluster {
  readonly at: readonly [x: number, y: number];
  readonly members: readonly Located[];
}

/** The clusters of one scale; the members of each are looked up when it is first seen. */
interface Level extends Clustered {
  readonly known: Map<number, readonly Located[]>;
}

/** The points of what is found, clustered for each scale when it is first asked for, and for those beside it soon after. */
export class Clusters {
  #points: readonly Located[] = [];
  #spots: Spots = { xs: new Float64Array(), ys: new Float64Array() };
  readonly #levels = new Map<number, Level>();

  /** Takes over which records are found. */
  setRecords(records: Dataset['organisations'], showUnconfirmed: boolean): void {
    this.#points = located(records, showUnconfirmed);
    this.#spots = { xs: Float64Array.from(this.#points, ({ at }) => at[0]), ys: Float64Array.from(this.#points, ({ at }) => at[1]) };
    this.#levels.clear();
  }

  get hasPoints(): boolean {
    return this.#points.length > 0;
  }

  /** The clusters in the part `seen` of a picture, where a pixel is `unit` units wide. */
  within({ frame }: MapPicture, [left, top, right, bottom]: Box, unit: number): PlacedCluster[] {
    const doublings = Math.round(Math.log2(frame.scale / unit));
    const level = this.#levelOf(doublings);
    // whoever enlarges goes on to the next: it is made between two frames
    for (const next of [doublings + 1, doublings - 1]) setTimeout(() => this.#levelOf(next));
    const placed: PlacedCluster[] = [];
    level.xs.forEach((flatX, cluster) => {
      const [x, y] = [(flatX - frame.x) * frame.scale, (level.ys[cluster]! - frame.y) * frame.scale];
      if (x >= left && x <= right && y >= top && y <= bottom) placed.push({ at: [x, y], members: this.#membersOf(level, cluster) });
    });
    return placed;
  }

  #levelOf(doublings: number): Level {
    const level = this.#levels.get(doublings) ?? { ...clusterPoints(this.#spots, radius / 2 ** doublings), known: new Map() };
    this.#levels.set(doublings, level);
    return level;
  }

  #membersOf({ membersOf, known }: Level, cluster: number): readonly Located[] {
    const members = known.get(cluster) ?? Array.from(membersOf(cluster), (i) => this.#points[i]!);
    known.set(cluster, members);
    return members;
  }
}
