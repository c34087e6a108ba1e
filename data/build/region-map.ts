import type { Area } from '../../src/domain/geo/area.js';
import { drawMap } from '../../src/domain/geo/draw-map.js';
import type { MapPicture } from '../../src/domain/geo/map-picture.js';
import { simplifyTopology } from '../../src/domain/geo/simplify-topology.js';
import { geometryPolygons, type Topology } from '../../src/domain/geo/topology.js';
import type { Dataset } from '../../src/model/dataset.js';
import { municipalitiesOf } from '../rules/topology.js';

/** Corners that make triangles smaller than this (square degrees; about 1 ha) cannot be seen. */
const smallest = 1e-6;

/** The map of the municipalities of `dataset`; what else `topology` holds is what lies around. */
export function regionMap({ municipalities }: Dataset, topology: Topology): MapPicture | undefined {
  const names = new Map(municipalities.map(({ ags, name }) => [ags, name]));
  const simple = simplifyTopology(topology, smallest);
  const areas = municipalitiesOf(simple).map((geometry): Area => {
    const key = String(geometry.properties?.ags);
    const name = names.get(key) ?? String(geometry.properties?.name);
    return { key, name, polygons: geometryPolygons(simple, geometry), isContext: !names.has(key) };
  });
  return drawMap(areas, topology.attribution);
}
