// The class; nothing is registered.
export { BrueckeCalendar } from '../../elements/widgets/calendar/calendar.js';
export { BrueckeDatasetErrorEvent, BrueckeDatasetLoadEvent, BrueckeQueryChangeEvent } from '../../state/events.js';
export { BrueckeMonthChangeEvent } from '../../state/view-events.js';
export { setBasePath } from '../../source/base-path.js';
