import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { datesAround } from './dates-around.js';
import { isRepeating } from './occurrences-of.js';
import { dateOfRule } from './overrides.js';
import { ruleIssue } from './rule-issue.js';
import { asExactAs } from './as-exact-as.js';

type Meeting = Dataset['meetings'][number];

/** The hint names the next date of the rule, as far as it comes within a year. */
const daysAhead = 366;

/**
 * The overrides of a meeting that are passed over: its rule gives no date there, or a later one names the same date. The
 * dates are worked out once for all of them; what lies behind a limit of the engine is not judged.
 */
export function checkOverrides(meeting: Meeting): Issue[] {
  const { start = '', recurrence: { overrides = [] } = {} } = meeting;
  const meant = overrides.map(({ date }) => dateOfRule(meeting, date));
  const named = isRepeating(meeting) ? meant.filter((date) => date !== undefined).sort() : [];
  const { dates, mayHave } = datesAround(meeting, named, daysAhead);
  const nearest = (date: string) => dates.find((one) => one >= date.slice(0, 10)) ?? dates.at(-1) ?? '–';
  // what holds for one date and what holds from it on are two things
  const lastOf = new Map(overrides.map(({ range }, at) => [`${range}${meant[at]}`, at]));
  return overrides.flatMap(({ date: value, range }, at): Issue[] => {
    const date = meant[at];
    const field = `recurrence.overrides[${at}].date`;
    if (date === undefined) return [ruleIssue('rule-date', field, value)];
    const last = lastOf.get(`${range}${date}`);
    if (last !== at) return [ruleIssue('rule-override-twice', field, value, { expected: `recurrence.overrides[${last}]` })];
    if (mayHave(date)) return [];
    return [ruleIssue(range ? 'rule-override-onwards' : 'rule-override', field, value, { expected: asExactAs(start, nearest(date)) })];
  });
}
