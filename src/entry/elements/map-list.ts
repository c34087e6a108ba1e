// The class; nothing is registered.
export { BrueckeMapList } from '../../elements/widgets/map-list/map-list.js';
export { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent, BrueckeQueryChangeEvent } from '../../state/events.js';
export { setBasePath } from '../../source/base-path.js';
