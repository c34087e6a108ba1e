/** The corners of an SVG path that `svgPath` wrote, ring by ring. */
export function readPath(d: string): [x: number, y: number][][] {
  return d
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [start = '', steps = ''] = ring.slice(1).split('l');
      const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = numbers(start) as [number, number];
      const all: [number, number][] = [[x, y]];
      const moves = numbers(steps);
      for (let i = 0; i < moves.length; i += 2) all.push([(x += moves[i]!), (y += moves[i + 1]!)]);
      return all;
    });
}
