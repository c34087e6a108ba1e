// The class; nothing is registered.
export { BrueckeOrganisation } from '../../elements/widgets/organisation/organisation.js';
export { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent } from '../../state/events.js';
export { setBasePath } from '../../source/base-path.js';
