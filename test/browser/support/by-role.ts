// Finds what a reader with a screen reader finds: by role and accessible name, through shadow roots and slots. Both are
// computed by axe-core, in the same way in every engine.
import 'axe-core/axe.js';

interface Node {
  readonly actualNode: globalThis.Node;
  readonly children?: readonly Node[];
}
interface Commons {
  readonly aria: { getRole(node: Node): string | null };
  readonly dom: { isVisibleToScreenReaders(node: Node): boolean };
  readonly text: { accessibleTextVirtual(node: Node): string };
}
interface Axe {
  setup(): Node;
  teardown(): void;
  readonly commons: Commons;
}
const { axe } = globalThis as unknown as { readonly axe: Axe };

/** A name to look for: the whole of it, or a pattern. */
export type Name = string | RegExp;

const fits = (name: string, wanted: Name | undefined) =>
  wanted === undefined || (typeof wanted === 'string' ? name === wanted : wanted.test(name));

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Runs `look` over the flattened tree below `root`, as assistive technology sees it. */
function below<T>(root: Element, look: (nodes: readonly Node[]) => T): T {
  const tree = axe.setup();
  try {
    const start = [...walk(tree)].find(({ actualNode }) => actualNode === root);
    return look(start ? [...walk(start)].filter(({ actualNode }) => actualNode instanceof Element) : []);
  } finally {
    axe.teardown();
  }
}

const isThere = (node: Node, role: string) => axe.commons.aria.getRole(node) === role && axe.commons.dom.isVisibleToScreenReaders(node);
const nameOf = (node: Node) => axe.commons.text.accessibleTextVirtual(node).replace(/\s+/g, ' ').trim();

/** Everything below `root` with this role, and this name where one is given, in reading order. */
export const allByRole = <E extends HTMLElement = HTMLElement>(root: Element, role: string, name?: Name): E[] =>
  below(root, (nodes) =>
    nodes
      .filter((node) => isThere(node, role) && (name === undefined || fits(nameOf(node), name)))
      .map(({ actualNode }) => actualNode as E),
  );

/** The one thing below `root` with this role and name; fails where there is none or more than one. */
export function byRole<E extends HTMLElement = HTMLElement>(root: Element, role: string, name?: Name): E {
  const found = allByRole<E>(root, role, name);
  if (found.length === 1) return found[0]!;
  const named = name === undefined ? '' : ` named ${String(name)}`;
  throw new Error(`Expected one ${role}${named}, found ${found.length}. There are: ${namesByRole(root, role).join(' | ') || 'none'}`);
}

/** The names of everything below `root` with this role. */
export const namesByRole = (root: Element, role: string): string[] =>
  below(root, (nodes) => nodes.filter((node) => isThere(node, role)).map(nameOf));

/** Role and name of the element that has the focus, in whatever shadow root: `searchbox "Organisationen suchen"`. */
export function focused(): string {
  const element = activeElement();
  return below(element, ([node]) =>
    node ? `${axe.commons.aria.getRole(node) ?? element.localName} "${nameOf(node)}"` : element.localName,
  );
}

/** The element that has the focus, in whatever shadow root. */
export function activeElement(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
