import type { Node, Value } from './context.js';

/** `node` without what is not there: `undefined` and empty lists fall away, a list of one becomes its only entry. */
export function compact(node: Node): Node {
  const filled = Object.entries(node).flatMap(([property, value]) => {
    const values = [value].flat().filter((one) => one !== undefined) as Exclude<Value, undefined>[];
    return values.length ? [[property, values.length === 1 ? values[0] : values] as const] : [];
  });
  return Object.fromEntries(filled) as Node;
}
