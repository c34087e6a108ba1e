import type { Dataset } from '../../model/dataset.js';
import { isRepeating } from './occurrences-of.js';
import { movedEnd } from './overrides.js';
import { asExactAs } from './as-exact-as.js';

type Meeting = Dataset['meetings'][number];

/**
 * A meeting that was moved as others are invited to it: on its new date, also where its record begins on the old one. Put
 * off where the new date has no day yet, or is a record of its own: a record at its new date says where it was.
 */
export function atNewDate(meeting: Meeting): Meeting {
  const { start, movedTo, successor, ...rest } = meeting;
  if (rest.status !== 'moved' || isRepeating(meeting)) return meeting;
  const isThere = movedTo === undefined || asExactAs('', movedTo) === asExactAs('', start ?? '');
  if (isThere && (successor === undefined || rest.movedFrom !== undefined)) return meeting;
  if (isThere || successor !== undefined || movedTo.length < 10) return { ...meeting, status: 'postponed' };
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
