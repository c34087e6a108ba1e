// One classic script for hosts that refuse modules. Rollup's intro asks whether another copy is there before any of this
// runs, and captures the script's own address.
import './classic-start.js';
import '../../elements/widgets/calendar/define.js';
import '../../elements/widgets/directory/define.js';
import '../../elements/widgets/organisation/define.js';
import { watchPage } from '../../elements/base/watch-page.js';

export { version } from '../../elements/base/version.js';
export { setBasePath } from '../../source/base-path.js';

const atHand = () => Promise.resolve();
// no map list: with it, the file would be longer than its limit
watchPage({ calendar: atHand, directory: atHand, organisation: atHand });
