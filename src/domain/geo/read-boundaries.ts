import { issueWording, type OwnIssueCode } from '../../model/issue-messages.js';
import type { Issue } from '../../model/issue.js';
import type { Area, Polygon, Position, Ring } from './area.js';
import { geometryPolygons, type Geometry, type Topology } from './topology.js';

/** Areas that were found, and what is wrong with the rest. */
export interface Boundaries {
  readonly areas: readonly Area[];
  readonly issues: readonly Issue[];
  /** Who must be named with them, where the file says so. */
  readonly attribution?: string;
}

/** More could not be drawn in a time that anybody waits. */
const most = { areas: 5_000, positions: 500_000, depth: 8 };

type Properties = Readonly<Record<string, unknown>>;
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** The first of these properties that says something. */
function said(properties: Properties, names: readonly string[]): string | undefined {
  const value = names.map((name) => properties[name]).find((one) => (typeof one === 'string' && one.trim()) || typeof one === 'number');
  return value === undefined ? undefined : String(value).trim().slice(0, 200);
}

/** How German offices and common tools call key and name. */
const keyNames = ['ags', 'AGS', 'key', 'schluessel', 'id', 'ID'];
const nameNames = ['name', 'NAME', 'Name', 'GEN', 'gen', 'bezeichnung', 'title'];

/** Collects areas and issues, and stops where there are too many. */
class Reader {
  readonly areas: Area[] = [];
  readonly issues: Issue[] = [];
  #positions = 0;

  tell(code: OwnIssueCode, path: string, expected = ''): void {
    if (this.issues.length < 100)
      this.issues.push({ code, severity: 'error', path, record: '', field: '', value: undefined, ...issueWording(code, expected) });
  }

  add(polygons: readonly Polygon[], properties: Properties, id: unknown, path: string): void {
    const whole = polygons.map((rings) => rings.filter((ring) => ring.length > 2)).filter(({ length }) => length);
    if (!whole.length) return this.tell('no-boundaries', path);
    this.#positions += whole.flat(2).length;
    if (this.areas.length >= most.areas || this.#positions > most.positions) return this.tell('too-large', path);
    const ownId = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
    const number = String(this.areas.length + 1);
    const name = said(properties, nameNames) ?? ownId ?? number;
    const key = said(properties, keyNames) ?? ownId ?? name;
    const isContext = properties.context === true;
    this.areas.push({ key, name, polygons: whole, ...(isContext && { isContext }) });
  }

  position(value: unknown): Position | undefined {
    const [longitude, latitude] = listIn(value);
    const isOne = typeof longitude === 'number' && typeof latitude === 'number' && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    return isOne ? [longitude, latitude] : undefined;
  }

  readonly ring = (value: unknown): Ring =>
    listIn(value)
      .slice(0, most.positions)
      .flatMap((one) => {
        const position = this.position(one);
        return position ? [position] : [];
      });

  readonly polygon = (value: unknown): Polygon => listIn(value).map(this.ring);

  geoJson(value: unknown, path: string, properties: Properties = {}, id: unknown = undefined, depth = 0): void {
    if (!isObject(value) || depth > most.depth) return this.tell('no-boundaries', path);
    const inside = (list: unknown, name: string) =>
      listIn(list).forEach((one, i) => this.geoJson(one, `${path}/${name}/${i}`, properties, id, depth + 1));
    switch (value.type) {
      case 'FeatureCollection':
        return inside(value.features, 'features');
      case 'Feature':
        return this.geoJson(value.geometry, `${path}/geometry`, isObject(value.properties) ? value.properties : {}, value.id, depth + 1);
      case 'GeometryCollection':
        return inside(value.geometries, 'geometries');
      case 'Polygon':
        return this.add([this.polygon(value.coordinates)], properties, id, path);
      case 'MultiPolygon':
        return this.add(listIn(value.coordinates).map(this.polygon), properties, id, path);
      default:
        return this.tell('no-boundaries', path);
    }
  }

  topoJson(value: Json): void {
    const topology = soundTopology(value);
    for (const [name, object] of Object.entries(isObject(value.objects) ? value.objects : {}))
      this.geometry(object, topology, `/objects/${name}`, 0);
  }

  geometry(value: unknown, topology: Topology, path: string, depth: number): void {
    if (!isObject(value) || depth > most.depth) return this.tell('no-boundaries', path);
    if (value.type === 'GeometryCollection')
      return listIn(value.geometries).forEach((one, i) => this.geometry(one, topology, `${path}/geometries/${i}`, depth + 1));
    const geometry = soundGeometry(value, topology.arcs.length);
    if (!geometry) return this.tell('no-boundaries', path);
    const polygons = geometryPolygons(topology, geometry).map((rings) => rings.map(this.ring));
    this.add(polygons, isObject(value.properties) ? value.properties : {}, value.id, path);
  }
}

const isPair = (value: unknown): value is readonly [number, number] => listIn(value).slice(0, 2).filter(Number.isFinite).length === 2;

/** A topology of which only what can be read is left. */
function soundTopology({ transform, arcs }: Json): Topology {
  const { scale, translate } = isObject(transform) ? transform : {};
  const isQuantised = isPair(scale) && isPair(translate);
  return {
    type: 'Topology',
    arcs: listIn(arcs).map((arc) => listIn(arc).slice(0, most.positions).filter(isPair)),
    objects: {},
    ...(isQuantised && { transform: { scale, translate } }),
  };
}

/** A shape whose arcs are there; undefined where it is no surface. */
function soundGeometry({ type, arcs }: Json, count: number): Geometry | undefined {
  const ring = (value: unknown) =>
    listIn(value).filter((arc): arc is number => Number.isInteger(arc) && (arc as number) < count && ~(arc as number) < count);
  const rings = (value: unknown) => listIn(value).map(ring);
  if (type === 'Polygon') return { type, arcs: rings(arcs) };
  return type === 'MultiPolygon' ? { type, arcs: listIn(arcs).map(rings) } : undefined;
}

function parsed(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

/**
 * The areas in GeoJSON (Feature, FeatureCollection, Polygon, MultiPolygon, GeometryCollection) or TopoJSON, as text or as
 * an object. Key and name are read from the properties (`ags`, `key`, `id`; `name`, `GEN`), else from the id. What is no
 * surface becomes an issue, the rest is read. At most 5,000 areas and 500,000 positions; never throws.
 *
 * @example
 * readBoundaries({ type: 'Polygon', coordinates: [[[7, 51], [7.1, 51], [7.1, 51.1], [7, 51]]] }).areas.length //=> 1
 */
export function readBoundaries(input: unknown): Boundaries {
  const reader = new Reader();
  const value = parsed(input);
  let attribution: string | undefined;
  try {
    if (isObject(value) && value.type === 'Topology') reader.topoJson(value);
    else reader.geoJson(value, '');
    attribution = isObject(value) ? said(value, ['attribution']) : undefined;
  } catch {
    // an object that answers with an error when it is asked
    reader.tell('unreadable', '');
  }
  if (!reader.areas.length && !reader.issues.length) reader.tell('no-boundaries', '');
  return { areas: reader.areas, issues: reader.issues, ...(attribution && { attribution }) };
}
