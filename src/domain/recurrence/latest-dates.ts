import { addDays } from '../time/add-days.js';
import { isDayOrTime } from './is-day-or-time.js';
import { parseRule } from './parse-rule.js';
import type { Expansion } from './rule-times.js';
import type { Range, RuleInput } from './rule.js';

/** More dates than a stretch of days should have, and than one day can have. */
const [manyDates, allDates] = [10_000, 100_000];

/** Steps enough to look back over two hundred years day by day. */
const mostSteps = 80_000;

const isCut = ({ ending }: Expansion): boolean => ending === 'limit' || ending === 'steps';

/** The first day of a range that can have a date of the rule. */
const firstDay = ({ start, rdates = [] }: RuleInput, from: string): string => {
  const first = rdates.reduce((earliest, date) => (date < earliest ? date : earliest), start).slice(0, 10);
  return first > from ? first : from;
};

/**
 * The last `limit` dates of a rule in a range; `expand` gives the first ones of any. It is asked for stretches from the end of
 * the range on: all that lies behind UNTIL, a day, then longer and longer ones where there are few dates, shorter ones where
 * there are more than it gives at once. What lies before the last of `mostSteps`, or in a day that is too much to be seen, is not
 * looked for.
 */
export function latestDates(rule: RuleInput, { from, to }: Range, limit: number, expand: (stretch: Range) => Expansion): string[] {
  const { count, until } = parseRule(rule.rrule).rule ?? {};
  const lastOf = (dates: readonly string[]) => dates.slice(Math.max(0, dates.length - limit));
  if (![rule.start, from, to].every(isDayOrTime)) return [];
  // COUNT is counted from the start on, whatever is asked
  if (count !== undefined) {
    const all = expand({ from, to, limit: allDates });
    return isCut(all) ? [] : lastOf(all.dates);
  }
  const first = firstDay(rule, from);
  const found: (readonly string[])[] = [];
  const behind = until && addDays(until.local, 2);
  let [end, begin, days, number, steps] = [to, behind && behind < to ? behind : to.slice(0, 10), 1, 0, 0];
  for (let isMore = first.slice(0, 10) <= end; isMore && number < limit && steps < mostSteps; begin = addDays(end, 1 - days)) {
    if (begin < first) begin = first;
    const stretch = expand({ from: begin, to: end, limit: days > 1 ? manyDates : allDates });
    steps += stretch.steps + 1;
    // of a day that is cut the last dates are not known
    if (days === 1 && isCut(stretch)) break;
    if (isCut(stretch)) days = Math.ceil(days / 4);
    else {
      isMore = begin > first;
      found.unshift(stretch.dates);
      number += stretch.dates.length;
      end = addDays(begin, -1);
      days *= 4;
    }
  }
  return lastOf(found.flat());
}
