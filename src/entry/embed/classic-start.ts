// Runs before any element of the classic script is defined: elements on the page begin to load data right then.
import { claimPage } from '../../elements/base/claim-page.js';
import { getBasePath, setDefaultBasePath } from '../../source/base-path.js';

/** The address of the script itself, and where rollup's rewritten `import()` looks for what is loaded on demand. */
declare const brueckeScript: string | undefined;
declare const brueckeLater: { base?: () => string };

claimPage('classic');
brueckeLater.base = getBasePath;
if (brueckeScript) setDefaultBasePath(new URL('embed/', brueckeScript).href);
