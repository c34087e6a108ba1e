// Registers <bruecke-calendar>.
import '../../elements/widgets/calendar/define.js';

export { BrueckeCalendar } from '../../elements/widgets/calendar/calendar.js';
