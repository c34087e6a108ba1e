// Registers <bruecke-directory>.
import '../../elements/widgets/directory/define.js';

export { BrueckeDirectory } from '../../elements/widgets/directory/directory.js';
