import type { Polygon } from '../../src/domain/geo/area.js';
import { geometryPolygons, type Geometry, type Topology } from '../../src/domain/geo/topology.js';

/** The object that holds the municipalities: the one of that name, else the only one. */
export function municipalitiesOf(topology: Topology): readonly Geometry[] {
  const { municipalities, ...others } = topology.objects;
  return (municipalities ?? Object.values(others)[0])?.geometries ?? [];
}

/** The polygons of the municipality with this key, in degrees; empty where the topology has none. */
export function polygonsOf(topology: Topology, ags: string): Polygon[] {
  const geometry = municipalitiesOf(topology).find(({ properties }) => properties?.ags === ags);
  return geometry ? geometryPolygons(topology, geometry) : [];
}
