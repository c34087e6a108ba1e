import type { Occurrence } from '../../../domain/recurrence/occurrence.js';
import type { Standing } from './meeting-status.js';

/** Where a meeting stands of which no date is known: at none of those that it had. */
export const undatedStanding = (meeting: Occurrence['meeting']): Standing => {
  const { status, reason, movedFrom, movedTo } = meeting;
  return {
    meeting,
    status,
    start: '',
    lastDay: '',
    ...(reason && { reason }),
    ...(movedFrom && { movedFrom }),
    ...(movedTo && { movedTo }),
  };
};
