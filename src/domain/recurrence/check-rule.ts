import type { Issue } from '../../model/issue.js';
import { ruleWording, type RuleIssueCode } from '../../model/rule-messages.js';
import { isTimeZone } from '../time/zone.js';
import { ruleDate } from './exceptions.js';
import { expansion } from './expand.js';
import { parseRule } from './parse-rule.js';
import { readApart } from './read-apart.js';
import { isSubDaily, type Range, type Rule, type RuleInput } from './rule.js';
import { shownTimes } from './shown-times.js';
import { isDate, isDayOrTime } from './is-day-or-time.js';
import { wallOf } from './wall.js';

/** So many EXDATEs are looked up in the rule. */
const mostLookedUp = 20;
const lastDay = '9999-12-31';

function issue(code: RuleIssueCode, field: string, value: string, expected = '', severity: Issue['severity'] = 'warning'): Issue {
  return {
    code,
    severity,
    path: `/${field.replace(/\[(\d+)\]/, '/$1')}`,
    record: '',
    field,
    value: value.slice(0, 100),
    ...ruleWording(code, expected),
  };
}

/** What the whole of a rule gives, from its start to the end of the calendar. */
function wholeRule({ start, timeZone, rrule }: RuleInput, rule: Rule): Issue[] {
  const { dates, ending } = expansion({ start, timeZone, rrule }, { from: start, to: lastDay, limit: 2 });
  if (dates.length < 2 && rule.count !== 1)
    return [issue('rule-never', 'rrule', rrule), ...(ending === 'steps' ? [issue('rule-cut-off', 'rrule', rrule)] : [])];
  return rule.count === undefined && rule.until === undefined ? [issue('rule-endless', 'rrule', rrule)] : [];
}

/** A rule whose first own date is not its start. */
function startIssues({ start, timeZone, rrule }: RuleInput): Issue[] {
  const endless = rrule.replace(/(^|;)(COUNT|UNTIL)=[^;]*/gi, '').replace(/^;/, '');
  const [first] = expansion({ start, timeZone, rrule: endless }, { from: start, to: lastDay, limit: 1 }, true).dates;
  return first?.startsWith(start) ? [] : [issue('rule-off-start', 'start', start, first ?? '–')];
}

function exceptionIssues(input: RuleInput): Issue[] {
  const issues: Issue[] = [];
  const { exdates = [], rdates = [], ...rule } = input;
  rdates.forEach((date, at) => {
    if (!isDayOrTime(date)) issues.push(issue('rule-date', `rdates[${at}]`, date));
  });
  exdates.forEach((date, at) => {
    const meant = ruleDate(date, input);
    if (meant === undefined) issues.push(issue('rule-date', `exdates[${at}]`, date));
    else if (at < mostLookedUp && !expansion({ ...rule, rdates }, { from: meant, to: meant, limit: 1 }).dates.length)
      issues.push(issue('rule-exdate', `exdates[${at}]`, date));
  });
  return issues;
}

/** Times of a rule that the clocks leave out in a range. */
function gapIssues({ start, timeZone, rrule }: RuleInput, rule: Rule, range: Range): Issue[] {
  if (isDate(start) || isSubDaily(rule) || !timeZone || !isTimeZone(timeZone)) return [];
  const shown = shownTimes(timeZone);
  const local = expansion({ start, rrule }, range).dates.find((date) => shown(wallOf(date)) !== wallOf(date));
  return local === undefined ? [] : [issue('rule-gap', 'rrule', rrule, local)];
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
export function checkRule(input: RuleInput, range: Range): Issue[] {
  const { start, timeZone, rrule } = input;
  if (!isDayOrTime(start)) return [issue('rule-start', 'start', start, '', 'error')];
  const { rule, unreadable } = parseRule(rrule);
  if (!rule) return [issue('rule-unreadable', 'rrule', rrule, unreadable.join('; ').slice(0, 200), 'error')];
  if (isDate(start) && isSubDaily(rule)) return [issue('rule-unreadable', 'rrule', rrule, `FREQ=${rule.frequency}`, 'error')];
  const whole = wholeRule(input, rule);
  const isCutOff = ['limit', 'steps'].includes(expansion(input, range).ending) && !whole.some(({ code }) => code === 'rule-cut-off');
  return [
    ...(timeZone && !isTimeZone(timeZone) ? [issue('rule-zone', 'timeZone', timeZone)] : []),
    ...whole,
    ...(isCutOff ? [issue('rule-cut-off', 'rrule', rrule)] : []),
    ...startIssues(input),
    ...readApart(rule, start).map(({ code, what }) => issue(code, 'rrule', rrule, what)),
    ...exceptionIssues(input),
    ...gapIssues(input, rule, range),
  ];
}
