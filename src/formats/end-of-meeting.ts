import { endOf } from '../domain/recurrence/end-of.js';
import { usualZone } from '../domain/recurrence/usual-zone.js';
import { laterIn } from '../domain/time/zone.js';
import type { Dataset } from '../model/dataset.js';

/**
 * When a meeting ends, be it said as an end or as a length; undefined where neither is known.
 *
 * @example
 * endOfMeeting({ start: '2026-12-15T18:30', duration: 'PT1H30M' }) //=> '2026-12-15T20:00'
 */
export const endOfMeeting = ({
  start,
  timeZone = usualZone,
  ...length
}: Pick<Dataset['meetings'][number], 'start' | 'end' | 'duration' | 'allDay' | 'timeZone'>): string | undefined =>
  start === undefined ? length.end : endOf(start, length, laterIn(timeZone));
