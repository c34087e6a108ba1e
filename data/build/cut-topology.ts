import type { Geometry, Topology } from '../../src/domain/geo/topology.js';
import { municipalitiesOf } from '../rules/topology.js';

/** An arc by its position, forwards or (`~position`) backwards; nested as the geometry nests rings and polygons. */
type Arcs = number | readonly Arcs[];

const eachArc = (arcs: Arcs): number[] => (typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : arcs.flatMap(eachArc));

const renumbered = (arcs: Arcs, positions: ReadonlyMap<number, number>): Arcs => {
  if (typeof arcs !== 'number') return arcs.map((part) => renumbered(part, positions));
  return arcs < 0 ? ~positions.get(~arcs)! : positions.get(arcs)!;
};

const keyOf = ({ properties }: Geometry) => String(properties?.ags);

/** A geometry with what a map needs of it: key, name, shape. */
const trimmed = (geometry: Geometry, positions: ReadonlyMap<number, number>) => ({
  type: geometry.type,
  properties: { ags: geometry.properties?.ags, name: geometry.properties?.name },
  arcs: renumbered(geometry.arcs as Arcs, positions),
});

/**
 * `topology` with the municipalities of `keys` (AGS) alone, sorted by key, as the object `municipalities`; arcs that
 * nobody uses any more are gone.
 *
 * @example
 * cutTopology(threeTowns, ['05120000']).objects.municipalities.geometries.length //=> 1
 */
export function cutTopology(topology: Topology, keys: readonly string[]): Topology {
  const kept = municipalitiesOf(topology)
    .filter((geometry) => keys.includes(keyOf(geometry)))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const used = [...new Set(kept.flatMap(({ arcs }) => eachArc(arcs as Arcs)))].sort((a, b) => a - b);
  const positions = new Map(used.map((arc, position) => [arc, position]));
  return {
    type: 'Topology',
    ...(topology.attribution && { attribution: topology.attribution }),
    ...(topology.transform && { transform: topology.transform }),
    objects: {
      municipalities: { type: 'GeometryCollection', geometries: kept.map((geometry) => trimmed(geometry, positions)) as unknown as Geometry[] },
    },
    arcs: used.map((arc) => topology.arcs[arc]!),
  };
}
