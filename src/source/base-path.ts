let basePath: string | undefined;

/**
 * Sets the folder from which regions and further files are loaded; wins over the script's own address. Another
 * origin must allow it by CORS and by the page's Content-Security-Policy.
 */
export function setBasePath(path: string): void {
  basePath = withSlash(new URL(path, document.baseURI).href);
}

/** Sets the folder only where nobody has set one: what a script calls with its own address. */
export function setDefaultBasePath(path: string): void {
  basePath ??= withSlash(path);
}

/** The folder, with a slash at its end; the page's own folder where no script has said another. */
export const getBasePath = (): string => basePath ?? new URL('./', document.baseURI).href;

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
