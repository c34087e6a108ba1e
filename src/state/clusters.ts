import { clusterPoints, type Cluster } from '../domain/geo/cluster-points.js';
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

/** The points of what is found, clustered for each scale when it is first asked for. */
export class Clusters {
  #points: readonly Located[] = [];
  readonly #levels = new Map<number, readonly (Pick<Cluster, 'at'> & Pick<PlacedCluster, 'members'>)[]>();

  /** Takes over which records are found. */
  setRecords(records: Dataset['organisations'], showUnconfirmed: boolean): void {
    this.#points = located(records, showUnconfirmed);
    this.#levels.clear();
  }

  get hasPoints(): boolean {
    return this.#points.length > 0;
  }

  /** The clusters in the part `seen` of a picture, where a pixel is `unit` units wide. */
  within({ frame }: MapPicture, [left, top, right, bottom]: Box, unit: number): PlacedCluster[] {
    const level = Math.round(Math.log2(frame.scale / unit));
    const known = this.#levels.get(level) ?? this.#clustered(radius / 2 ** level);
    this.#levels.set(level, known);
    return known.flatMap(({ at, members }) => {
      const [x, y] = [(at[0] - frame.x) * frame.scale, (at[1] - frame.y) * frame.scale];
      return x < left || x > right || y < top || y > bottom ? [] : [{ at: [x, y] as const, members }];
    });
  }

  #clustered(near: number) {
    const spots = this.#points.map(({ at }) => at);
    return clusterPoints(spots, near).map(({ at, members }) => ({ at, members: members.map((i) => this.#points[i]!) }));
  }
}
