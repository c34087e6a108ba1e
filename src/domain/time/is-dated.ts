import type { TimePrecision } from '../../model/meeting.js';

/** Whether the day of something is known. */
export const isDated = ({ precision }: { readonly precision: TimePrecision }): boolean => precision === 'time' || precision === 'day';
