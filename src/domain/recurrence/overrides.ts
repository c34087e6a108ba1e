import type { Dataset } from '../../model/dataset.js';
import { addDays } from '../time/add-days.js';
import { dayNumber } from '../time/local-time.js';
import { ruleDate } from './exceptions.js';
import { asExactAs, endOf } from './time-span.js';
import { isDate } from './is-day-or-time.js';
import { localOfWall, wallOf } from './wall.js';

type Meeting = Dataset['meetings'][number];
type Override = NonNullable<NonNullable<Meeting['recurrence']>['overrides']>[number];

/** What one date of a repeating meeting is, after what was said about it alone. */
export interface OneDate {
  readonly start: string;
  readonly end?: string | undefined;
  readonly override?: Override | undefined;
  /** The date that the rule gives, where this one is another. */
  readonly movedFrom?: string | undefined;
}

/** Puts a date as far off as an override puts its own (RFC 5545, section 3.8.4.4). */
function shifted(date: string, { date: from, start }: Override): string {
  if (!start || isDate(start) !== isDate(date)) return date;
  return asExactAs(date, localOfWall(wallOf(date) + wallOf(start) - wallOf(from), isDate(date)));
}

/** `end` moved with its start. */
function movedEnd(end: string, start: string, newStart: string): string {
  if (isDate(end) || isDate(newStart)) return addDays(newStart.slice(0, 10), dayNumber(end) - dayNumber(start));
  return asExactAs(end, localOfWall(wallOf(newStart) + wallOf(end) - wallOf(start), false));
}

/** By how many days overrides for this and all later dates move at most, forwards or backwards. */
export const longestShift = (overrides: readonly Override[]): number =>
  Math.max(
    0,
    ...overrides.map(({ date, start }) => (start ? Math.ceil(Math.abs(wallOf(start) - wallOf(date)) / 86_400) : 0)).filter(Number.isFinite),
  );

/**
 * Reads the overrides of a meeting once; gives for each date of its rule what that date is: by the override of that very
 * date, else by the last one before it that holds for all later dates too, else as the meeting is.
 */
export function overriddenDates(meeting: Meeting): (date: string) => OneDate {
  const { start: first = '', timeZone } = meeting;
  const end = endOf({ ...meeting, start: first });
  const dateOf = (override: Override) => ruleDate(override.date, { start: first, timeZone }) ?? '';
  const overrides = meeting.recurrence?.overrides ?? [];
  const single = new Map(overrides.map((override) => [dateOf(override), override]));
  const lasting = overrides.filter(({ range }) => range).sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  return (date) => {
    const normal = ruleDate(date, { start: first, timeZone }) ?? date;
    const own = single.get(normal);
    const override = own ?? lasting.findLast((one) => dateOf(one) <= normal);
    const start = own ? (own.start ?? date) : override ? shifted(date, override) : date;
    const usualEnd =
      override?.end && override.start
        ? movedEnd(override.end, override.start, start)
        : override?.end
          ? movedEnd(override.end, override.date, start)
          : end && movedEnd(end, first, start);
    return { start, end: own?.end ?? usualEnd, override, ...(start !== date && { movedFrom: date }) };
  };
}
