// Rules that one of the judges reads apart from RFC 5545, by their shape: the other judge reads them as we do.
import type { RuleInput } from '../../../../src/domain/recurrence/rule.js';

export interface Apart {
  readonly reason: string;
  readonly is: (rule: RuleInput) => boolean;
}

const has = (rule: RuleInput, part: string) => rule.rrule.includes(`${part}=`);
const isOf = ({ rrule }: RuleInput, frequency: string) => rrule.includes(`FREQ=${frequency}`);
const isOrdinal = ({ rrule }: RuleInput) => /BYDAY=[^;]*\d/.test(rrule);

export const apartByRruleTemporal: readonly Apart[] = [
  {
    reason: 'takes what any one of BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY names in a year, where each further one limits (3.3.10)',
    is: (rule) =>
      isOf(rule, 'YEARLY') &&
      (['BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY'].filter((part) => has(rule, part)).length + Number(isOrdinal(rule)) > 1 ||
        (has(rule, 'BYYEARDAY') && has(rule, 'BYDAY'))),
  },
  {
    reason: 'takes the 53rd weekday of a year that has 52 for one of the next year',
    is: (rule) => isOf(rule, 'YEARLY') && /[^\d]53[A-Z]/.test(rule.rrule),
  },
  {
    reason: 'counts BYSETPOS among the days of the weeks that a year numbers, not among its own',
    is: (rule) => isOf(rule, 'YEARLY') && has(rule, 'BYWEEKNO') && has(rule, 'BYSETPOS'),
  },
];

export const apartByDateutil: readonly Apart[] = [
  {
    reason: 'counts BYSETPOS in the week of the start from the start, not in the whole week',
    is: (rule) => isOf(rule, 'WEEKLY') && has(rule, 'BYSETPOS'),
  },
  {
    reason: 'knows a week that is counted from the end of the next year, and reaches into this one, by the name of week 1 alone',
    is: ({ rrule }) => /BYWEEKNO=[^;]*-5[23]/.test(rrule),
  },
];

/** The rules that a judge reads as RFC 5545 has them, and in words how many were left out and why. */
export function readAlike(rules: readonly RuleInput[], apart: readonly Apart[]): { alike: readonly RuleInput[]; leftOut: string } {
  const counts = apart.map(({ reason, is }) => `${rules.filter(is).length} left out: ${reason}`);
  return { alike: rules.filter((rule) => !apart.some(({ is }) => is(rule))), leftOut: counts.join('; ') };
}
