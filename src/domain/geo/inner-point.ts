type Spot = readonly [x: number, y: number];
type Shape = readonly (readonly Spot[])[];

/** Square of the way from a spot to the line between `a` and `b`. */
function toLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** How far a spot is from the edge of a shape; negative outside. */
export function roomAt(spot: Spot, shape: Shape): number {
  const [x, y] = spot;
  let nearest = Infinity;
  let inside = false;
  for (const ring of shape) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      nearest = Math.min(nearest, toLine(spot, a, b));
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  }
  return Math.sqrt(nearest) * (inside ? 1 : -1);
}

const steps = 12;
const rounds = 4;

/**
 * The spot in a shape that is farthest from its edge, nearly: where a label has most room. Looks at a grid over the box,
 * then at finer ones around the best. The cost grows with the number of corners.
 *
 * @example
 * innerPoint([[[0, 0], [10, 0], [10, 10], [0, 10]]]) //=> [5, 5]
 */
export function innerPoint(shape: Shape): Spot {
  const [outline = []] = shape;
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  let size = Math.max(span(xs), span(ys));
  let best: Spot = [least(xs) + span(xs) / 2, least(ys) + span(ys) / 2];
  for (let round = 0; round < rounds; round++, size /= steps / 2) best = bestAround(best, size, shape);
  return best;
}

function bestAround([x, y]: Spot, size: number, shape: Shape): Spot {
  let best: Spot = [x, y];
  let most = roomAt(best, shape);
  for (let row = 0; row <= steps; row++) {
    for (let column = 0; column <= steps; column++) {
      const spot: Spot = [x + (column / steps - 0.5) * size, y + (row / steps - 0.5) * size];
      const has = roomAt(spot, shape);
      if (has > most + 1e-9) [best, most] = [spot, has];
    }
  }
  return best;
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const span = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity) - least(values);
