import { isOnlyOnline } from '../domain/recurrence/is-only-online.js';
import type { Dataset } from '../model/dataset.js';

type Meeting = Dataset['meetings'][number];

/** A meeting with the place to which one may come: what moved online has none any more. */
export function whereNow(meeting: Meeting): Meeting {
  const { place, ...rest } = meeting;
  return isOnlyOnline({ status: meeting.status, meeting }) ? { ...rest, mode: 'online' } : meeting;
}
