// For pages without a bundler: finds what a page uses of Brücke, now and later, and loads only that.
import { claimPage } from '../../elements/base/claim-page.js';
import { watchPage } from '../../elements/base/watch-page.js';
import { setDefaultBasePath } from '../../source/base-path.js';

export { setBasePath } from '../../source/base-path.js';

const here = new URL('./', import.meta.url).href;

if (claimPage(here)) {
  setDefaultBasePath(here);
  watchPage({
    calendar: () => import('../../elements/widgets/calendar/define.js'),
    consent: () => import('../../elements/widgets/consent/define.js'),
    directory: () => import('../../elements/widgets/directory/define.js'),
    'map-list': () => import('../../elements/widgets/map-list/define.js'),
    organisation: () => import('../../elements/widgets/organisation/define.js'),
  });
}
