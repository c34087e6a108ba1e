// Registers <bruecke-organisation>.
import '../../elements/widgets/organisation/define.js';

export { BrueckeOrganisation } from '../../elements/widgets/organisation/organisation.js';
