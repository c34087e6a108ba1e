// Registers every element.
import '../elements/widgets/calendar/define.js';
import '../elements/widgets/consent/define.js';
import '../elements/widgets/directory/define.js';
import '../elements/widgets/map-list/define.js';
import '../elements/widgets/organisation/define.js';
