/** The elements of a page: by name, what loads and registers each. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

const placeholders = '[data-bruecke]:not([data-bruecke-filled]), a[href*="#bruecke:"]';

/**
 * Looks for `bruecke-*` tags and placeholders, now and whenever the page changes, and loads the elements it finds, each
 * once. What a page does not use is not loaded.
 */
export function watchPage(loaders: Loaders): void {
  const names = Object.keys(loaders);
  const loaded = new Set<string>();
  const look = () => {
    if (document.querySelector(placeholders))
      void import('./placeholders.js').then(({ fillPlaceholders }) => fillPlaceholders(document, names));
    for (const name of names) {
      if (loaded.has(name) || !document.querySelector(`bruecke-${name}`)) continue;
      loaded.add(name);
      loaders[name]?.().catch(() => loaded.delete(name));
    }
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
