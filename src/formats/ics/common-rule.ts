import { checkRule } from '../../domain/recurrence/check-rule.js';
import { addDays } from '../../domain/time/add-days.js';
import type { IssueCode } from '../../model/issue.js';

/** What of a rule makes calendar programs give different dates, or none; the form of UNTIL is set right in writing. */
const apart: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'rule-unreadable',
  'rule-never',
  'rule-off-start',
  'rule-apart',
  'rule-misplaced',
  'rule-skips',
  'rule-count-and-until',
]);

/**
 * Whether calendar programs agree on the dates of a rule that begins at `start`.
 *
 * @example
 * isCommonRule('FREQ=MONTHLY;BYDAY=-1TU', '2026-01-27T18:00') //=> true
 */
export function isCommonRule(rule: string, start: string): boolean {
  const day = start.slice(0, 10);
  return !checkRule({ start, rrule: rule }, { from: day, to: addDays(day, 400), limit: 2 }).some(({ code }) => apart.has(code));
}
