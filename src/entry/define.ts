// Registers every element.
import '../elements/widgets/directory/define.js';
import '../elements/widgets/organisation/define.js';
