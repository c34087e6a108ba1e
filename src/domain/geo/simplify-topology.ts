import { simplifyArc } from './simplify-arc.js';
import { arcPositions, type Topology } from './topology.js';

/**
 * `topology` with fewer positions; those that make triangles smaller than `smallest` (square degrees) go. Each arc is
 * simplified once, and its ends stay: areas that share it still meet without gaps. The result is not quantised.
 *
 * @example
 * simplifyTopology(squares, 0).arcs.length === squares.arcs.length //=> true
 */
export const simplifyTopology = ({ transform, ...topology }: Topology, smallest: number): Topology => ({
  ...topology,
  arcs: topology.arcs.map((arc) => simplifyArc(arcPositions(arc, transform), smallest)),
});
