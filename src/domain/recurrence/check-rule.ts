import type { Issue } from '../../model/issue.js';
import { isTimeZone } from '../time/zone.js';
import { ruleDate } from './exceptions.js';
import { expansion } from './expand.js';
import { parseRule } from './parse-rule.js';
import { readApart } from './read-apart.js';
import { ruleIssue } from './rule-issue.js';
import { isSubDaily, type Range, type Rule, type RuleInput } from './rule.js';
import { shownTimes } from './shown-times.js';
import { isDate, isDayOrTime } from './is-day-or-time.js';
import { usableRule } from './usable-rule.js';
import { wallOf } from './wall.js';

/** So many EXDATEs are looked up in the rule. */
const mostLookedUp = 20;
const lastDay = '9999-12-31';

const withoutEnd = (rrule: string): string => rrule.replace(/(^|;)(COUNT|UNTIL)=[^;]*/gi, '').replace(/^;/, '');

/** What the whole of a rule gives, from its start to the end of the calendar. */
function wholeRule({ start, timeZone, rrule }: RuleInput, rule: Rule): Issue[] {
  const all = { from: start, to: lastDay, limit: 2 };
  const { dates, ending } = expansion({ start, timeZone, rrule }, all);
  if (dates.length < 2 && rule.count !== 1) {
    // an end that comes before the second date may be meant
    const isEnded = rule.until !== undefined && expansion({ start, timeZone, rrule: withoutEnd(rrule) }, all).dates.length > 1;
    const never = ruleIssue('rule-never', 'rrule', rrule, { severity: isEnded ? 'warning' : 'error' });
    return ending === 'steps' ? [never, ruleIssue('rule-cut-off', 'rrule', rrule)] : [never];
  }
  return rule.count === undefined && rule.until === undefined ? [ruleIssue('rule-endless', 'rrule', rrule)] : [];
}

/** A rule whose first own date is not its start. */
function startIssues({ start, timeZone, rrule }: RuleInput): Issue[] {
  const endless = { start, timeZone, rrule: withoutEnd(rrule) };
  const [first] = expansion(endless, { from: start, to: lastDay, limit: 1 }, true).dates;
  return first?.startsWith(start) ? [] : [ruleIssue('rule-off-start', 'start', start, { expected: first ?? '–' })];
}

function exceptionIssues(input: RuleInput): Issue[] {
  const issues: Issue[] = [];
  const { exdates = [], rdates = [], ...rule } = input;
  rdates.forEach((date, at) => {
    if (!isDayOrTime(date)) issues.push(ruleIssue('rule-date', `rdates[${at}]`, date));
  });
  exdates.forEach((date, at) => {
    const meant = ruleDate(date, input);
    if (meant === undefined) issues.push(ruleIssue('rule-date', `exdates[${at}]`, date));
    else if (at < mostLookedUp && !expansion({ ...rule, rdates }, { from: meant, to: meant, limit: 1 }).dates.length)
      issues.push(ruleIssue('rule-exdate', `exdates[${at}]`, date));
  });
  return issues;
}

/** Times of a rule that the clocks leave out in a range. */
function gapIssues({ start, timeZone, rrule }: RuleInput, rule: Rule, range: Range): Issue[] {
  if (isDate(start) || isSubDaily(rule) || !timeZone || !isTimeZone(timeZone)) return [];
  const shown = shownTimes(timeZone);
  const local = expansion({ start, rrule }, range).dates.find((date) => shown(wallOf(date)) !== wallOf(date));
  return local === undefined ? [] : [ruleIssue('rule-gap', 'rrule', rrule, { expected: local })];
}

/**
 * What the dates of a rule cannot say of it: that it cannot be read, never meets a day, has no end, was cut off by a limit
 * in `range`, puts a date off because the clocks go forward, leaves out what is not there, or is read differently by other
 * calendar programs. Errors are those that leave nothing but the start. Never throws; as quick as `expandRule`.
 *
 * @example
 * checkRule({ start: '2026-01-10', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, range).map(({ code }) => code)
 * //=> ['rule-never', 'rule-off-start']
 */
export function checkRule(given: RuleInput, range: Range): Issue[] {
  const input = usableRule(given);
  const { start, timeZone, rrule } = input;
  if (!isDayOrTime(start)) return [ruleIssue('rule-start', 'start', start, { severity: 'error' })];
  const { rule, unreadable } = parseRule(rrule);
  const isUnreadable = (expected: string) => [ruleIssue('rule-unreadable', 'rrule', rrule, { expected, severity: 'error' })];
  if (!rule) return isUnreadable(unreadable.join('; ').slice(0, 200));
  if (isDate(start) && isSubDaily(rule)) return isUnreadable(`FREQ=${rule.frequency}`);
  const whole = wholeRule(input, rule);
  const isCutOff = ['limit', 'steps'].includes(expansion(input, range).ending) && !whole.some(({ code }) => code === 'rule-cut-off');
  return [
    ...(timeZone && !isTimeZone(timeZone) ? [ruleIssue('rule-zone', 'timeZone', timeZone)] : []),
    ...whole,
    ...(isCutOff ? [ruleIssue('rule-cut-off', 'rrule', rrule)] : []),
    ...startIssues(input),
    ...readApart(rule, start).map(({ code, what }) => ruleIssue(code, 'rrule', rrule, { expected: what })),
    ...exceptionIssues(input),
    ...gapIssues(input, rule, range),
  ];
}
