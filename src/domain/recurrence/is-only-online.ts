import type { Occurrence } from './occurrence.js';

/** Whether one date of many takes place online instead of where the others do. */
export const isOnlyOnline = ({ isRepeating, status, meeting }: Occurrence): boolean =>
  isRepeating && status === 'moved-online' && meeting.status !== status;
