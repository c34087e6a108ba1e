/** Settings that a placeholder may carry; an address of data is never one of them. */
export const settings: readonly string[] = [
  'region',
  'organisation',
  'heading-level',
  'lang',
  'show-unconfirmed',
  'freshness',
  'filters',
  'locked-filters',
  'hidden-filters',
  'sort',
  'view',
  'limit',
  'layout',
  'url-state',
  'layout',
];
const marked = /^#bruecke:([a-z-]+)\/([a-z0-9-]+)(?:\?(.*))?$/;

/** The elements that can stand in for a placeholder. */
type Names = readonly string[];

export interface Wish {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** What `<div data-bruecke="directory" data-region="mettmann">` asks for. */
function wishOfBox(box: HTMLElement): Wish {
  const attributes = settings.flatMap((setting) => {
    const value = box.getAttribute(`data-${setting}`);
    return value === null ? [] : [[setting, value] as const];
  });
  return { name: box.dataset.bruecke ?? '', attributes };
}

/** What the fragment `#bruecke:directory/mettmann?heading-level=2` asks for. */
export function wishOfMark(fragment: string): Wish | undefined {
  const match = marked.exec(fragment);
  if (!match) return undefined;
  const further = [...new URLSearchParams(match[3] ?? '')].filter(([name]) => settings.includes(name) && name !== 'region');
  return { name: match[1] ?? '', attributes: [['region', match[2] ?? ''], ...further] };
}

function elementFor({ name, attributes }: Wish, names: Names): HTMLElement | undefined {
  // a question is a tag alone: what stands in a box has been loaded before anybody is asked
  if (name === 'consent' || !names.includes(name)) return undefined;
  const element = document.createElement(`bruecke-${name}`);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  return element;
}

/**
 * Puts an element in place of each placeholder within `root`: into a `[data-bruecke]` box, whose content becomes the
 * list that the element adopts, and around a marked link outside of boxes and elements. Names are those of `names`,
 * settings an allow-list. What asks for anything else stays as it is.
 */
export function fillPlaceholders(root: ParentNode, names: Names): void {
  for (const box of root.querySelectorAll<HTMLElement>('[data-bruecke]:not([data-bruecke-filled])')) {
    const element = elementFor(wishOfBox(box), names);
    if (!element) continue;
    box.setAttribute('data-bruecke-filled', '');
    element.append(...box.childNodes);
    box.append(element);
  }
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href*="#bruecke:"]')) {
    const isInside = link.closest('[data-bruecke]') ?? [...names].some((name) => link.closest(`bruecke-${name}`));
    const wish = isInside ? undefined : wishOfMark(link.hash);
    const element = wish && elementFor(wish, names);
    if (!element) continue;
    link.replaceWith(element);
    element.append(link);
  }
}
