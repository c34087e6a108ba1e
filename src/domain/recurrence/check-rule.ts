import type { Issue } from '../../model/issue.js';
import { isKnownZone } from '../../model/known-zone.js';
import { datesOfRuleAround } from './dates-around.js';
import { ruleDate } from './exceptions.js';
import { expansion } from './expand.js';
import { parseRule } from './parse-rule.js';
import { readApart } from './read-apart.js';
import { ruleIssue } from './rule-issue.js';
import type { Expansion } from './rule-times.js';
import { isSubDaily, type Range, type Rule, type RuleInput } from './rule.js';
import { shownTimes } from './shown-times.js';
import { isDate, isDayOrTime } from './is-day-or-time.js';
import { usableRule } from './usable-rule.js';
import { localOfWall, wallOf } from './wall.js';

const lastDay = '9999-12-31';

const withoutEnd = (rrule: string): string => rrule.replace(/(^|;)(COUNT|UNTIL)=[^;]*/gi, '').replace(/^;/, '');

/** What the whole of a rule gives, from its start to the end of the calendar. */
function wholeRule({ start, timeZone, rrule }: RuleInput, rule: Rule): Issue[] {
  const whole = (text: string) => expansion({ start, timeZone, rrule: text }, { from: start, to: lastDay, limit: 2 });
  const mayRepeat = ({ dates, ending }: Expansion) => dates.length > 1 || ending === 'steps';
  const { dates, ending } = whole(rrule);
  if (dates.length > 1 || rule.count === 1)
    return rule.count === undefined && rule.until === undefined ? [ruleIssue('rule-endless', 'rrule', rrule)] : [];
  if (ending === 'steps') return [ruleIssue('rule-cut-off', 'rrule', rrule)];
  // an end that comes before the second date may be meant
  const isEnded = rule.until !== undefined && mayRepeat(whole(withoutEnd(rrule)));
  return [ruleIssue('rule-never', 'rrule', rrule, { severity: isEnded ? 'warning' : 'error' })];
}

/** A rule whose first own date is not its start. */
function startIssues(input: RuleInput): Issue[] {
  const { start, timeZone, rrule } = input;
  const endless = { start, timeZone, rrule: withoutEnd(rrule) };
  const [first] = expansion(endless, { from: start, to: lastDay, limit: 1 }, true).dates;
  return first === ruleDate(start, input) ? [] : [ruleIssue('rule-off-start', 'start', start, { expected: first ?? '–' })];
}

function exceptionIssues(input: RuleInput): Issue[] {
  const { exdates = [], rdates = [], ...rule } = input;
  const meant = exdates.map((date) => ruleDate(date, input));
  const { dates, mayHave } = datesOfRuleAround({ ...rule, rdates }, meant.filter((date) => date !== undefined).sort());
  const days = new Set(dates.map((date) => date.slice(0, 10)));
  return [
    ...rdates.flatMap((date, at) => (isDayOrTime(date) ? [] : [ruleIssue('rule-date', `rdates[${at}]`, date)])),
    ...exdates.flatMap((given, at) => {
      const date = meant[at];
      if (date === undefined) return [ruleIssue('rule-date', `exdates[${at}]`, given)];
      return mayHave(date) || days.has(date) ? [] : [ruleIssue('rule-exdate', `exdates[${at}]`, given)];
    }),
  ];
}

/** Times of a rule that the clocks leave out in a range, of those that are among its `dates` there. */
function gapIssues({ start, timeZone, rrule }: RuleInput, rule: Rule, range: Range, dates: readonly string[]): Issue[] {
  if (isDate(start) || isSubDaily(rule) || !timeZone || !isKnownZone(timeZone)) return [];
  const shown = shownTimes(timeZone);
  const given = new Set(dates);
  const local = expansion({ start, rrule: withoutEnd(rrule) }, range).dates.find((date) => {
    const [wall, other] = [wallOf(date), shown(wallOf(date))];
    return other !== wall && given.has(localOfWall(other, false));
  });
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
  const { dates, ending } = expansion(input, range);
  const isCutOff = ['limit', 'steps'].includes(ending) && !whole.some(({ code }) => code === 'rule-cut-off');
  return [
    ...(timeZone && !isKnownZone(timeZone) ? [ruleIssue('rule-zone', 'timeZone', timeZone)] : []),
    ...whole,
    ...(isCutOff ? [ruleIssue('rule-cut-off', 'rrule', rrule)] : []),
    ...startIssues(input),
    ...readApart(rule, input).map(({ code, what }) => ruleIssue(code, 'rrule', rrule, { expected: what })),
    ...exceptionIssues(input),
    ...gapIssues(input, rule, range, dates),
  ];
}
