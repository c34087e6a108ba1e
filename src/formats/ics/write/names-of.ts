import type { Meeting } from './context.js';

/** The ids of meetings for a sentence; of many the first five. */
export const namesOf = (meetings: readonly Meeting[]): string =>
  meetings
    .map(({ id }) => id)
    .slice(0, 5)
    .join(', ') + (meetings.length > 5 ? ' …' : '');
