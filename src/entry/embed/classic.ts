// One classic script for hosts that refuse modules. Rollup's intro asks whether another copy is there before any of this
// runs, and captures the script's own address.
import './classic-start.js';
import '../../elements/widgets/directory/define.js';
import '../../elements/widgets/map-list/define.js';
import '../../elements/widgets/organisation/define.js';
import { watchPage } from '../../elements/base/watch-page.js';

export { version } from '../../elements/base/version.js';
export { setBasePath } from '../../source/base-path.js';

const atHand = () => Promise.resolve();
watchPage({ directory: atHand, 'map-list': atHand, organisation: atHand });
