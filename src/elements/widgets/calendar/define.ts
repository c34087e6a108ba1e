import { register } from '../../base/register.js';
import { BrueckeCalendar } from './calendar.js';

register('bruecke-calendar', BrueckeCalendar);
