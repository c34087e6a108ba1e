import type { Area } from './area.js';
import { clipRing } from './clip-ring.js';
import { innerPoint } from './inner-point.js';
import type { Box, DrawnArea, MapPicture } from './map-picture.js';
import { project, type Flat } from './mercator.js';
import { svgPath } from './svg-path.js';

type Shape = readonly (readonly Flat[])[];

/** An area whose rings are flattened: polygon by polygon. */
interface FlatArea extends Pick<Area, 'key' | 'name'> {
  readonly shapes: readonly Shape[];
}

/** Units from the left edge to the right one. */
const width = 2000;
/** Room around the areas, as a share of the longer side; a single area is shown with what is around it. */
const margin = { one: 0.4, several: 0.03 };

const flat = ({ key, name, polygons }: Area): FlatArea => ({
  key,
  name,
  shapes: polygons.map((rings) => rings.map((ring) => ring.map(project))),
});

const spotsOf = ({ shapes }: FlatArea): readonly Flat[] => shapes.flat(2);

/** The box around spots; undefined where there are none. */
function boxOf(spots: readonly Flat[]): Box | undefined {
  if (!spots.length) return undefined;
  return spots.reduce<Box>(
    ([left, top, right, bottom], [x, y]) => [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

/** `box` with room around it, as a square: no strip that could not be read, and a page can keep its place before it comes. */
function framed([left, top, right, bottom]: Box, count: number): Box {
  const [wide, high] = [right - left, bottom - top];
  const side = Math.max(wide, high) || 1e-6;
  const room = side * (count > 1 ? margin.several : margin.one);
  const [x, y] = [room + (side - wide) / 2, room + (side - high) / 2];
  return [left - x, top - y, right + x, bottom + y];
}

const area = (ring: readonly Flat[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - ring[(i + 1) % ring.length]![0] * y, 0));

/** An area in units of the picture; undefined where nothing of it can be seen. */
function drawn({ key, name, shapes }: FlatArea, toUnits: (spot: Flat) => Flat, clip?: Box): DrawnArea | undefined {
  const units = shapes
    .map((shape) => shape.map((ring) => (clip ? clipRing(ring.map(toUnits), clip) : ring.map(toUnits))).filter(({ length }) => length > 2))
    .filter(({ length }) => length);
  const d = svgPath(units.flat());
  const box = boxOf(units.flat(2));
  if (!d || !box) return undefined;
  const [largest] = [...units].sort((a, b) => area(b[0]!) - area(a[0]!));
  const [x, y] = innerPoint(largest!);
  const whole = box.map(Math.round) as unknown as Box;
  return { key, name, d, at: [Math.round(x), Math.round(y)], box: whole };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, 'de');

/**
 * A picture of areas in Web Mercator, 2,000 units wide, so that points and tiles fit it; what is only around is cut off
 * at its edges. Undefined where no area can be drawn.
 *
 * @example
 * drawMap([{ key: 'a', name: 'Altstadt', polygons: [[[[7, 51], [7.1, 51], [7.1, 51.1]]]] }])?.areas[0]?.name //=> 'Altstadt'
 */
export function drawMap(areas: readonly Area[], attribution?: string): MapPicture | undefined {
  const own = areas.filter(({ isContext }) => !isContext).map(flat);
  const bounds = boxOf(own.flatMap(spotsOf));
  if (!bounds) return undefined;
  const [left, top, right, bottom] = framed(bounds, own.length);
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const toUnits = ([x, y]: Flat): Flat => [(x - left) * scale, (y - top) * scale];
  const edge: Box = [-width / 50, -width / 50, width * 1.02, height + width / 50];
  const around = areas.filter(({ isContext }) => isContext).map(flat);
  return {
    format: 'bruecke-map',
    width,
    height,
    frame: { x: left, y: top, scale },
    areas: own.flatMap((one) => drawn(one, toUnits) ?? []).sort(byName),
    context: around
      .flatMap((one) => drawn(one, toUnits, edge) ?? [])
      .map(({ box: _box, ...rest }) => rest)
      .sort(byName),
    ...(attribution && { attribution }),
  };
}
