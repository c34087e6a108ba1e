/** The zone of what says nothing else. */
export const usualZone = 'Europe/Berlin';
