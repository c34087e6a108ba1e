// Registers every element.
import '../elements/widgets/directory/define.js';
import '../elements/widgets/map-list/define.js';
import '../elements/widgets/organisation/define.js';
