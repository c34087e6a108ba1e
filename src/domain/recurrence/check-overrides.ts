import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../model/issue.js';
import { addDays } from '../time/add-days.js';
import { ruleDate } from './exceptions.js';
import { expansion } from './expand.js';
import { isRepeating } from './occurrences-of.js';
import { ruleOf } from './repeat-with.js';
import { ruleIssue } from './rule-issue.js';
import { asExactAs } from './time-span.js';

type Meeting = Dataset['meetings'][number];

/** The hint names the next date of the rule, as far as it comes within a year. */
const daysAhead = 366;

/** The dates of a meeting around what its overrides name, and up to where all of them are known. */
function datesAround(meeting: Meeting, days: readonly string[]): { readonly dates: readonly string[]; readonly knownTo: string } {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || !isRepeating(meeting)) return { dates: [], knownTo: '9999' };
  const { dates, ending } = expansion(ruleOf(meeting), { from: first.slice(0, 10), to: addDays(last.slice(0, 10), daysAhead) });
  return { dates, knownTo: ending === 'limit' || ending === 'steps' ? (dates.at(-1) ?? '') : '9999' };
}

/**
 * The overrides of a meeting that are passed over, since its rule gives no date there. The dates are worked out once for
 * all of them; what lies behind a limit of the engine is not judged.
 */
export function checkOverrides(meeting: Meeting): Issue[] {
  const { start = '', timeZone, recurrence: { overrides = [] } = {} } = meeting;
  const meant = overrides.map(({ date }) => ruleDate(date, { start, timeZone }));
  const { dates, knownTo } = datesAround(meeting, meant.filter((date) => date !== undefined).sort());
  const known = new Set(dates);
  const nearest = (date: string) => dates.find((one) => one >= date.slice(0, 10)) ?? dates.at(-1) ?? '–';
  return overrides.flatMap(({ date: value, range }, at): Issue[] => {
    const date = meant[at];
    const field = `recurrence.overrides[${at}].date`;
    if (date === undefined) return [ruleIssue('rule-date', field, value)];
    if (known.has(date) || date > knownTo) return [];
    return [ruleIssue(range ? 'rule-override-onwards' : 'rule-override', field, value, { expected: asExactAs(start, nearest(date)) })];
  });
}
