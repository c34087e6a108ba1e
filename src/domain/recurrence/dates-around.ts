import type { Dataset } from '../../model/dataset.js';
import { addDays } from '../time/add-days.js';
import { expansion } from './expand.js';
import { ruleOf } from './overrides.js';
import type { RuleInput } from './rule.js';

type Meeting = Dataset['meetings'][number];

/** Dates of a rule, and whether it may have one more: what lies behind a limit of the engine is not known. */
export interface DatesAround {
  readonly dates: readonly string[];
  readonly mayHave: (date: string) => boolean;
}

/**
 * The dates of a rule around `named`, sorted dates as it writes them, and those of the `daysAhead` after them: worked out once
 * for all of them.
 */
export function datesOfRuleAround(rule: RuleInput, named: readonly string[], daysAhead = 0): DatesAround {
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return { dates: [], mayHave: () => false };
  const { dates, ending } = expansion(rule, { from: first.slice(0, 10), to: addDays(last, daysAhead) });
  const knownTo = ending === 'limit' || ending === 'steps' ? (dates.at(-1) ?? '') : '9999-99';
  const known = new Set(dates);
  return { dates, mayHave: (date) => known.has(date) || date > knownTo };
}

/** The same for the rule of a meeting. */
export const datesAround = (meeting: Meeting, named: readonly string[], daysAhead = 0): DatesAround =>
  datesOfRuleAround(ruleOf(meeting), named, daysAhead);
