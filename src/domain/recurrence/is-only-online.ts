import type { Occurrence } from './occurrence.js';

/**
 * Whether a date, or a meeting with its own status, takes place online and nowhere else: its place is where it was to be.
 * Only what moved online as a whole may still be both.
 */
export const isOnlyOnline = ({ status, meeting }: Pick<Occurrence, 'status' | 'meeting'>): boolean =>
  status === 'moved-online' && (meeting.status !== status || meeting.mode !== 'hybrid');
