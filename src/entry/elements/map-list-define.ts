// Registers <bruecke-map-list>.
import '../../elements/widgets/map-list/define.js';

export { BrueckeMapList } from '../../elements/widgets/map-list/map-list.js';
