import type { RuleInput } from './rule.js';

const textsIn = (list: unknown): string[] => (Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What came in place of a rule, with nothing in it that is of another type: no type is checked in scripts. */
export function usableRule(given: RuleInput): RuleInput {
  const { start, rrule, exdates, rdates, ...rest } = given ?? {};
  return {
    ...rest,
    start: textOf(start),
    rrule: textOf(rrule),
    ...(exdates && { exdates: textsIn(exdates) }),
    ...(rdates && { rdates: textsIn(rdates) }),
  };
}
