// For pages without a bundler that use the map list only.
import { claimPage } from '../../elements/base/claim-page.js';
import { setDefaultBasePath } from '../../source/base-path.js';

export { setBasePath } from '../../source/base-path.js';

const here = new URL('./', import.meta.url).href;

if (claimPage(here)) {
  setDefaultBasePath(here);
  void import('../../elements/widgets/map-list/define.js');
}
