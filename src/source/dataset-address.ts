import { getBasePath } from './base-path.js';

/**
 * Where the data of an element lies: `src` as the page gives it, else the file of `region` beside the script.
 * Undefined where neither names anything. What is no address at all is given back as it is, so that
 * asking for it fails like any other; the name of an object, which a framework wrote there, names nothing.
 */
export function datasetAddress(src: string | undefined, region: string | undefined): string | undefined {
  if (src && !src.startsWith('[object ')) return URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  return region && /^[a-z0-9-]+$/.test(region) ? `${getBasePath()}data/${region}.json` : undefined;
}
