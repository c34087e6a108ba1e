import { isDate, isDayOrTime } from '../recurrence/is-day-or-time.js';

/** Whether a text is a day (YYYY-MM-DD) that there is. */
export const isDay = (text = ''): boolean => isDate(text) && isDayOrTime(text);
