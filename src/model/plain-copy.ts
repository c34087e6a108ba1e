/** Why a part of the input could not be taken over. */
export interface CopyProblem {
  readonly code: 'unreadable' | 'circular' | 'too-deep' | 'too-large' | 'not-data';
  readonly path: readonly (string | number)[];
}

const maxDepth = 24;
const maxNodes = 20_000_000;
const maxItems = 1_000_000;
const maxProblems = 1_000;

/**
 * A copy of `input` of plain objects, arrays and primitives only, so that what follows meets no getter, proxy,
 * cycle or prototype of a stranger. What cannot be read, contains itself, lies deeper than 24 levels or is no data
 * (functions, symbols, bytes) is left out and named in `problems`, the first thousand times. Never throws. Own
 * enumerable string keys count; `__proto__` is never one.
 *
 * @example
 * plainCopy({ a: [1, () => 2] }) //=> { copy: { a: [1, undefined] }, problems: [{ code: 'not-data', path: ['a', 1] }] }
 */
export function plainCopy(input: unknown): { copy: unknown; problems: CopyProblem[] } {
  const problems: CopyProblem[] = [];
  const path: (string | number)[] = [];
  /** The objects that the current one lies in. */
  const around = new Set<object>();
  let nodes = 0;
  const problem = (code: CopyProblem['code'], at: CopyProblem['path'] = path): undefined => {
    if (problems.length < maxProblems) problems.push({ code, path: [...at] });
  };

  const copyOf = (read: () => unknown): unknown => {
    try {
      const value = read();
      if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
      if (typeof value === 'number') return value;
      if (typeof value !== 'object' || ArrayBuffer.isView(value)) return problem('not-data');
      if (around.has(value)) return problem('circular');
      if (path.length >= maxDepth) return problem('too-deep');
      around.add(value);
      const copy = Array.isArray(value) ? copyArray(value as unknown[]) : copyObject(value as Record<string, unknown>);
      around.delete(value);
      return copy;
    } catch {
      return problem('unreadable');
    }
  };

  const within = (key: string | number, read: () => unknown): unknown => {
    path.push(key);
    const value = ++nodes > maxNodes ? problem('too-large', []) : copyOf(read);
    path.pop();
    return value;
  };

  const copyArray = (list: unknown[]) => {
    const length = Math.min(list.length, maxItems);
    if (list.length > maxItems) problem('too-large');
    const out: unknown[] = [];
    for (let i = 0; i < length && nodes <= maxNodes; i++) out.push(within(i, () => list[i]));
    return out;
  };

  const copyObject = (object: Record<string, unknown>) => {
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      if (nodes > maxNodes) break;
      if (key !== '__proto__') out[key] = within(key, () => object[key]);
    }
    return out;
  };

  return { copy: copyOf(() => input), problems };
}
