import { isKnownZone } from '../../model/known-zone.js';
import { dayNumber } from '../time/local-time.js';
import { withExceptions } from './exceptions.js';
import { latestDates } from './latest-dates.js';
import { parseRule } from './parse-rule.js';
import { isSubDaily, type Range, type RuleInput } from './rule.js';
import { ruleTimes, type Expansion } from './rule-times.js';
import { usableRule } from './usable-rule.js';
import { isDate, isDayOrTime } from './is-day-or-time.js';
import { lastWallOf, localOfWall, localsOfWalls, wallOf } from './wall.js';

/** So many dates at most, where nobody says how many: two a day for more than a decade. */
const usualLimit = 10_000;
const highestLimit = 100_000;

const limitOf = ({ limit = usualLimit }: Range): number => Math.min(Math.max(0, Math.floor(limit)) || 0, highestLimit);

const isInRange = (range: Range) => (date: string) => lastWallOf(date) >= wallOf(range.from) && wallOf(date) <= lastWallOf(range.to);

/** The start alone, where a rule cannot be read. */
const startAlone = (start: string, range: Range): Expansion => {
  const date = localOfWall(wallOf(start), isDate(start));
  return { dates: isInRange(range)(date) ? [date] : [], ending: 'rule', steps: 0 };
};

/** The days among the EXDATEs: each may take away more times than one, so that no limit can allow for them. */
const daysGone = ({ exdates }: RuleInput): ReadonlySet<number> | undefined =>
  exdates && new Set(exdates.filter((date) => isDate(date) && isDayOrTime(date)).map(dayNumber));

function ruleDates(rule: RuleInput, range: Range, limit: number, ownOnly: boolean): Expansion {
  const { start } = rule;
  const parsed = parseRule(rule.rrule).rule;
  if (!parsed || (isDate(start) && isSubDaily(parsed))) return startAlone(start, range);
  const isWholeDay = isDate(start);
  const ofDays = isWholeDay ? { ...parsed, byHour: [], byMinute: [], bySecond: [] } : parsed;
  const timeZone = isWholeDay && !parsed.until?.isUtc ? undefined : rule.timeZone;
  const { walls, ending, steps } = ruleTimes(ofDays, {
    start: wallOf(start),
    from: isWholeDay ? wallOf(range.from.slice(0, 10)) : wallOf(range.from),
    to: lastWallOf(range.to),
    limit,
    ownOnly,
    daysGone: daysGone(rule),
    timeZone: timeZone && isKnownZone(timeZone) ? timeZone : undefined,
  });
  return { dates: localsOfWalls(walls, isWholeDay), ending, steps };
}

/** As {@link expandRule}, and why there are no more dates; with `ownOnly` the start only where the rule gives it. */
export function expansion(given: RuleInput, range: Range, ownOnly = false): Expansion {
  const rule = usableRule(given);
  if (!range || ![rule.start, range.from, range.to].every(isDayOrTime)) return { dates: [], ending: 'rule', steps: 0 };
  const limit = limitOf(range);
  const { dates, ending, steps } = ruleDates(rule, range, limit + (rule.exdates?.length ?? 0), ownOnly);
  const all = withExceptions(dates, rule, isInRange(range));
  return all.length > limit ? { dates: all.slice(0, limit), ending: 'limit', steps } : { dates: all, ending, steps };
}

/**
 * The dates of a rule in a range, local, in order: `YYYY-MM-DD` where the start is a day, else `YYYY-MM-DDTHH:mm:ss`. The
 * start is always the first one. At most `limit` dates (10,000 unless said, never more than 100,000): the first ones, or
 * the `latest`. The same on every machine, whatever its own zone. Never throws, and answers any rule within some ten milliseconds: a rule that cannot be
 * read gives its start alone, one that never meets a date stops after 200,000 steps. `checkRule` says which it was.
 *
 * @example
 * expandRule({ start: '2026-01-27T18:00', rrule: 'FREQ=MONTHLY;BYDAY=-1TU' }, { from: '2026-02-01', to: '2026-03-31' })
 * //=> ['2026-02-24T18:00:00', '2026-03-31T18:00:00']
 */
export function expandRule(rule: RuleInput, range: Range): string[] {
  if (!range?.latest) return [...expansion(rule, range).dates];
  return latestDates(usableRule(rule), range, limitOf(range), (stretch) => expansion(rule, stretch));
}
