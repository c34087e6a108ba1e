import { version } from './version.js';

type ElementClass = CustomElementConstructor & { readonly version?: string };

/**
 * Defines `tag`, once. Where another copy of the script was first, that one keeps the tag and the console names both
 * versions: two copies on a page do no harm.
 */
export function register(tag: string, element: ElementClass): void {
  const known = customElements.get(tag) as ElementClass | undefined;
  if (!known) return customElements.define(tag, element);
  if (known !== element)
    console.warn(`<${tag}> is already defined by Brücke ${known.version ?? '(unknown version)'}; version ${version} leaves it as it is.`);
}
