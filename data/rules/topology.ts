type Ring = readonly (readonly [longitude: number, latitude: number])[];
export type Polygon = readonly Ring[];

interface Geometry {
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
}

export type { Geometry };

/** The object that holds the municipalities: the one of that name, else the only one. */
export function municipalitiesOf(topology: Topology): readonly Geometry[] {
  const { municipalities, ...others } = topology.objects;
  return (municipalities ?? Object.values(others)[0])?.geometries ?? [];
}

/** The points of an arc in degrees; a quantised arc counts steps from point to point. */
function pointsOfArc({ arcs, transform }: Topology, index: number): Ring {
  const arc = arcs[index] ?? [];
  if (!transform) return arc;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

/** A ring from its arcs; `~i` is arc i backwards, and each arc begins where the one before ended. */
const ringOf = (topology: Topology, arcs: readonly number[]): Ring =>
  arcs.flatMap((index, i) => {
    const points = index < 0 ? pointsOfArc(topology, ~index).toReversed() : pointsOfArc(topology, index);
    return i ? points.slice(1) : points;
  });

/** The polygons of the municipality with this key, in degrees; empty where the topology has none. */
export function polygonsOf(topology: Topology, ags: string): Polygon[] {
  const geometry = municipalitiesOf(topology).find(({ properties }) => properties?.ags === ags);
  if (!geometry) return [];
  const polygons = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) as readonly (readonly (readonly number[])[])[];
  return polygons.map((rings) => rings.map((arcs) => ringOf(topology, arcs)));
}
