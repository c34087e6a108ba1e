import type { Dataset } from '../../model/dataset.js';
import { addDays } from '../time/add-days.js';
import { dayNumber } from '../time/local-time.js';
import type { OneDate, Override } from './one-date.js';
import { laterIn } from '../time/zone.js';
import { ruleDate } from './exceptions.js';
import { asExactAs, isSameDay } from './as-exact-as.js';
import { endOf } from './end-of.js';
import { daysTouched } from './time-span.js';
import { isDate } from './is-day-or-time.js';
import type { RuleInput } from './rule.js';
import { usualZone } from './usual-zone.js';
import { localOfWall, wallOf } from './wall.js';

type Meeting = Dataset['meetings'][number];

/** The rule of a repeating meeting; without a rule its dates are the start and the further dates. */
export const ruleOf = ({ start = '', timeZone = usualZone, recurrence }: Meeting): RuleInput => ({
  start,
  timeZone,
  rrule: recurrence?.rule ?? 'FREQ=DAILY;COUNT=1',
  exdates: recurrence?.exdates,
  rdates: recurrence?.rdates,
});

/** Puts a date as far off as an override puts its own (RFC 5545, section 3.8.4.4). */
function shifted(date: string, { date: from, start }: Override): string {
  if (!start || start.length < 10 || isDate(start) !== isDate(date)) return date;
  return asExactAs(date, localOfWall(wallOf(date) + wallOf(start) - wallOf(from), isDate(date)));
}

/** `end` moved with its start. */
export function movedEnd(end: string, start: string, newStart: string): string {
  if (isSameDay(start, end) && start.slice(10) === newStart.slice(10)) return newStart.slice(0, 10) + end.slice(10);
  if (isDate(end) || isDate(newStart)) return addDays(newStart.slice(0, 10), dayNumber(end) - dayNumber(start));
  return asExactAs(end, localOfWall(wallOf(newStart) + wallOf(end) - wallOf(start), false));
}

/**
 * By how many days overrides move their date, or this and all later ones, at most, forwards or backwards: a day more where a
 * time may go past midnight, and to the far end of a month to which one was put off.
 */
export function longestShift(overrides: readonly Override[]): number {
  let longest = 0;
  for (const { date, start } of overrides) {
    if (!start) continue;
    const { firstDay, lastDay } = daysTouched(start, undefined);
    for (const day of [firstDay, lastDay]) {
      const shift = Math.abs(dayNumber(day) - dayNumber(date)) + 1;
      if (shift > longest) longest = shift;
    }
  }
  return longest;
}

/**
 * A date as the rule of `meeting` gives it: a time that the clocks leave out is the one after the gap. Undefined for what
 * is no date.
 */
export const dateOfRule = ({ start = '', timeZone = usualZone }: Meeting, date: string): string | undefined =>
  ruleDate(date, { start, timeZone });

/**
 * What holds on single dates, by date. Of two that name one date it is the one for that date alone, else the one that
 * stands last.
 */
export function overridesByDate(meeting: Meeting): Map<string, Override> {
  const overrides = meeting.recurrence?.overrides ?? [];
  const inOrder = [...overrides.filter(({ range }) => range), ...overrides.filter(({ range }) => !range)];
  return new Map(inOrder.map((override) => [dateOfRule(meeting, override.date) ?? '', override]));
}

/**
 * Reads the overrides of a meeting once; gives for each date of its rule what that date is: by the override of that very
 * date, else by the last one before it that holds for all later dates too, else as the meeting is.
 */
export function overriddenDates(meeting: Meeting): (date: string) => OneDate {
  const { start: first = '', end: last } = meeting;
  const later = laterIn(meeting.timeZone ?? usualZone);
  const end = endOf(first, meeting, later);
  const usual = (start: string) => (last === undefined ? endOf(start, meeting, later) : end && movedEnd(end, first, start));
  const overrides = meeting.recurrence?.overrides ?? [];
  // most meetings have none, and then no clock is asked
  if (!overrides.length) return (start) => ({ start, end: usual(start), override: undefined });
  const dateOf = ({ date }: { readonly date: string }) => dateOfRule(meeting, date) ?? '';
  const single = overridesByDate(meeting);
  const lasting = overrides.filter(({ range }) => range).sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))));
  return (date) => {
    const normal = dateOf({ date });
    const own = single.get(normal);
    const override = own ?? lasting.findLast((one) => dateOf(one) <= normal);
    const start = own ? (own.start ?? date) : override ? shifted(date, override) : date;
    const moved = () => (override?.end ? movedEnd(override.end, override.start ?? override.date, start) : usual(start));
    // what was put off to a month ends on no day, either
    const end = own?.end ?? (start.length < 10 ? undefined : moved());
    return { start, end, override, ...(start !== date && { movedFrom: date }) };
  };
}
