import { hostileValues } from './hostile-values.js';
import { pick } from './random.js';

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** What was changed, and how: `/meetings/0/start: revoked proxy`. */
export interface Mutation {
  readonly path: Path;
  readonly name: string;
}

/** The way to every value of the plain tree that stands at `path`, and to itself. */
function pathsOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Node)[key], [...path, key]))];
}

const ownerOf = (root: object, path: Path) => path.slice(0, -1).reduce<unknown>((part, step) => (part as Node)[step], root) as Node;

/** Puts `value` at `path`; also where the key is `__proto__`. */
export function put(root: object, path: Path, value: unknown): void {
  const key = path.at(-1) ?? '';
  Object.defineProperty(ownerOf(root, path), key, { value, enumerable: true, configurable: true, writable: true });
}

const deleted = (root: object, path: Path): Mutation => {
  const owner = ownerOf(root, path);
  // an item of a list leaves a hole
  delete owner[path.at(-1) ?? ''];
  return { path, name: 'deleted' };
};

const strangeKeys = ['__proto__', 'constructor', 'toString', 'unbekannt', '', 'a/b~c', 'DE', 'hasOwnProperty', '0'];

const replaced = (root: object, path: Path, random: () => number): Mutation => {
  const name = pick(Object.keys(hostileValues), random);
  put(root, path, hostileValues[name]?.());
  return { path, name };
};

const extended = (root: object, path: Path, random: () => number): Mutation => {
  const key = pick(strangeKeys, random);
  const name = pick(Object.keys(hostileValues), random);
  const beside = [...path.slice(0, -1), key];
  // a list keeps its items: only objects get strange keys
  if (Array.isArray(ownerOf(root, path))) return replaced(root, path, random);
  put(root, beside, hostileValues[name]?.());
  return { path: beside, name: `new field, ${name}` };
};

const moved = (root: object, path: Path, random: () => number, all: readonly Path[]): Mutation => {
  const from = pick(all, random);
  put(root, path, structuredClone(from.reduce<unknown>((part, step) => (part as Node)[step], root)));
  return { path, name: `copy of /${from.join('/')}` };
};

/** Changes one place below the fields `parts` of the plain tree `root`, and says which. */
export function mutate(root: object, parts: readonly string[], random: () => number): Mutation {
  const all = parts.flatMap((part) => pathsOf((root as Node)[part], [part]));
  const path = pick(all, random);
  const kind = random();
  if (kind < 0.5) return replaced(root, path, random);
  if (kind < 0.65) return extended(root, path, random);
  if (kind < 0.8) return moved(root, path, random, all);
  return deleted(root, path);
}
