import type { Polygon, Position, Ring } from './area.js';

/** A shape that names the arcs of its rings: `~i` is arc i backwards. */
export interface Geometry {
  readonly type: string;
  readonly arcs: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** TopoJSON of polygons, quantised or not. */
export interface Topology {
  readonly type: 'Topology';
  readonly transform?: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly type: string; readonly geometries: readonly Geometry[] }>>;
  /** Who must be named with it; no part of TopoJSON, which allows further members. */
  readonly attribution?: string;
}

/**
 * Where an arc runs, in degrees; a quantised arc counts steps from position to position.
 *
 * @example
 * arcPositions([[0, 0], [1, 1]], { scale: [0.1, 0.1], translate: [7, 51] }) //=> [[7, 51], [7.1, 51.1]]
 */
export function arcPositions(arc: Topology['arcs'][number], transform: Topology['transform']): Ring {
  if (!transform) return arc;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]): Position => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

/** A ring from its arcs; each begins where the one before ended. */
const ringOf = (topology: Topology, ring: readonly number[]): Ring =>
  ring.flatMap((index, i) => {
    const positions = arcPositions(topology.arcs[index < 0 ? ~index : index] ?? [], topology.transform);
    const inOrder = index < 0 ? [...positions].reverse() : positions;
    return i ? inOrder.slice(1) : inOrder;
  });

/**
 * The polygons of a shape of `topology`, in degrees; none where it is neither Polygon nor MultiPolygon.
 *
 * @example
 * geometryPolygons(squares, squares.objects.towns.geometries[0])[0]?.[0]?.[0] //=> [7, 51]
 */
export function geometryPolygons(topology: Topology, { type, arcs }: Geometry): Polygon[] {
  if (type !== 'Polygon' && type !== 'MultiPolygon') return [];
  const polygons = (type === 'Polygon' ? [arcs] : arcs) as readonly (readonly (readonly number[])[])[];
  return polygons.map((rings) => rings.map((ring) => ringOf(topology, ring)));
}
