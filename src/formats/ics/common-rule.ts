import { checkRule } from '../../domain/recurrence/check-rule.js';
import { addDays } from '../../domain/time/add-days.js';
import type { IssueCode } from '../../model/issue.js';

/** What of a rule makes programs give different dates, or none; the form of UNTIL is set right in writing. */
const apart: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'rule-unreadable',
  'rule-never',
  'rule-off-start',
  'rule-apart',
  'rule-misplaced',
  'rule-skips',
  'rule-count-and-until',
]);

const codesOf = (rule: string, start: string): IssueCode[] => {
  const day = start.slice(0, 10);
  return checkRule({ start, rrule: rule }, { from: day, to: addDays(day, 400), limit: 2 }).map(({ code }) => code);
};

/**
 * Whether what reads rules agrees on the dates of one that begins at `start`.
 *
 * @example
 * isCommonRule('FREQ=MONTHLY;BYDAY=-1TU', '2026-01-27T18:00') //=> true
 */
export const isCommonRule = (rule: string, start: string): boolean => !codesOf(rule, start).some((code) => apart.has(code));

/** Whether Outlook, too, shows its dates. */
export const isReadByAll = (rule: string, start: string): boolean =>
  !codesOf(rule, start).some((code) => code === 'rule-outlook' || apart.has(code));
