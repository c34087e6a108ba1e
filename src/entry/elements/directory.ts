// The class; nothing is registered.
export { BrueckeDirectory } from '../../elements/widgets/directory/directory.js';
export { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent, BrueckeQueryChangeEvent } from '../../state/events.js';
export { setBasePath } from '../../source/base-path.js';
