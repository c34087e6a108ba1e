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

type Frame = MapPicture['frame'];

/** A scale by how often it doubles that of the map of the world, where a pixel is `unit` units wide. */
const doublingsOf = ({ scale }: Frame, unit: number): number => Math.round(Math.log2(scale / unit));

/** The clusters of one scale; the members of each are looked up when it is first seen. */
interface Level extends Clustered {
  readonly known: Map<number, readonly Located[]>;
}

function spotsOf(points: readonly Located[]): Spots {
  const spots = { xs: new Float64Array(points.length), ys: new Float64Array(points.length) };
  points.forEach(({ at }, i) => {
    [spots.xs[i], spots.ys[i]] = at;
  });
  return spots;
}

/** The points of what is found, clustered for each scale when it is first asked for, and for those beside it soon after. */
export class Clusters {
  #points: readonly Located[] = [];
  #spots: Spots = spotsOf([]);
  #levels = new Map<number, Level>();

  /** Takes over which records are found. */
  setRecords(records: Dataset['organisations'], showUnconfirmed: boolean): void {
    this.#points = located(records, showUnconfirmed);
    this.#spots = spotsOf(this.#points);
    this.#levels = new Map();
  }

  get hasPoints(): boolean {
    return this.#points.length > 0;
  }

  /** The clusters in the part `seen` of a picture, where a pixel is `unit` units wide. */
  within({ frame }: MapPicture, [left, top, right, bottom]: Box, unit: number): PlacedCluster[] {
    const level = this.#levelOf(doublingsOf(frame, unit));
    this.prepare(frame, unit);
    const placed: PlacedCluster[] = [];
    level.xs.forEach((flatX, cluster) => {
      const [x, y] = [(flatX - frame.x) * frame.scale, (level.ys[cluster]! - frame.y) * frame.scale];
      if (x >= left && x <= right && y >= top && y <= bottom) placed.push({ at: [x, y], members: this.#membersOf(level, cluster) });
    });
    return placed;
  }

  /** Makes the clusters of a scale and of those beside it, each between two frames: whoever enlarges goes on to the next. */
  prepare(frame: Frame, unit: number): void {
    const doublings = doublingsOf(frame, unit);
    for (const near of [doublings, doublings + 1, doublings - 1]) setTimeout(() => this.#levelOf(near));
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
