type Spot = readonly [x: number, y: number];

/** Whole units, without the last spot where it is the first, and without spots that fall together. */
function rounded(ring: readonly Spot[]): Spot[] {
  const whole = ring.map(([x, y]): Spot => [Math.round(x), Math.round(y)]);
  const isAt = (a: Spot | undefined, b: Spot) => a?.[0] === b[0] && a[1] === b[1];
  return whole.filter((spot, i) => !isAt(whole[(i || whole.length) - 1], spot));
}

/** Numbers one after the other; a minus sign parts them as well as a space. */
const written = (spots: readonly Spot[]): string => spots.flat().join(' ').replaceAll(' -', '-');

/**
 * An SVG path of closed rings in whole units: a move, then steps. Each spot is rounded by itself, so that two areas that
 * share a border still share it; rings too small to be seen are left out.
 *
 * @example
 * svgPath([[[0, 0], [10, 0], [10, 10]]]) //=> 'M0 0l10 0 0 10z'
 */
export function svgPath(rings: readonly (readonly Spot[])[]): string {
  return rings
    .map(rounded)
    .filter(({ length }) => length > 2)
    .map((ring) => {
      const steps = ring.slice(1).map(([x, y], i): Spot => [x - ring[i]![0], y - ring[i]![1]]);
      return `M${written(ring.slice(0, 1))}l${written(steps)}z`;
    })
    .join('');
}
