import { movedEnd } from '../domain/recurrence/overrides.js';
import type { Dataset } from '../model/dataset.js';

type Meeting = Dataset['meetings'][number];

/**
 * A meeting that was moved as others are invited to it: on its new date, also where its record begins on the old one. Put
 * off where the new date has no day yet, or is a record of its own.
 */
export function atNewDate(meeting: Meeting): Meeting {
  const { start, movedTo, successor, ...rest } = meeting;
  if (rest.status !== 'moved' || movedTo === undefined || movedTo === start || rest.recurrence) return meeting;
  if (successor !== undefined || movedTo.length < 10) return { ...meeting, status: 'postponed' };
  const { end, ...moved } = rest;
  const isDay = start !== undefined && start.length >= 10;
  return {
    ...moved,
    ...(start !== undefined && { movedFrom: start }),
    ...(end !== undefined && isDay && { end: movedEnd(end, start, movedTo) }),
    start: movedTo,
    movedTo,
    precision: movedTo.length === 10 ? 'day' : 'time',
  };
}
