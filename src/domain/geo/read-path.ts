type Spot = readonly [x: number, y: number];

/**
 * The rings of a path as {@link svgPath} writes it.
 *
 * @example
 * readPath('M0 0l10 0 0 10z') //=> [[[0, 0], [10, 0], [10, 10]]]
 */
export const readPath = (d: string): Spot[][] =>
  d
    .split('z')
    .filter(Boolean)
    .map((written) => {
      const numbers = (written.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, i): Spot => [(x += numbers[2 * i]!), (y += numbers[2 * i + 1]!)]);
    });
